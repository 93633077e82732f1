//! What `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` has in common with other areas.

enumeration! {
    /// 背景颜色
    BackgroundColor {
        COLOR010 = "Color010",
        COLOR020 = "Color020",
        COLOR030 = "Color030",
        COLOR040 = "Color040",
        COLOR050 = "Color050",
        COLOR060 = "Color060",
        COLOR070 = "Color070",
        COLOR080 = "Color080",
        COLOR090 = "Color090",
        COLOR100 = "Color100",
    }
}
