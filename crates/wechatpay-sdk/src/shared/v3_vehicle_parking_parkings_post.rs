//! What `POST /v3/vehicle/parking/parkings` has in common with other areas.

enumeration! {
    /// 车牌颜色
    PlateColor {
        BLUE = "BLUE",
        GREEN = "GREEN",
        YELLOW = "YELLOW",
        BLACK = "BLACK",
        WHITE = "WHITE",
        LIMEGREEN = "LIMEGREEN",
    }
}
