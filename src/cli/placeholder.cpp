// placeholder; delete me
int main()
{
    return 1;
}
