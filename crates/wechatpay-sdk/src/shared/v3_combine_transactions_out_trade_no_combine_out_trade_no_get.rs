//! What `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` has in common with other areas.

/// 使用的商户贴息信息
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息
    pub use_subsidy: Option<bool>,
    /// 用户实际选择分期期数
    pub selected_installment_number: Option<i64>,
}

/// 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注
    pub goods_remark: Option<String>,
}

message! {
    InstallmentInfo {
        0 => use_subsidy: "use_subsidy",
        1 => selected_installment_number: "selected_installment_number",
    }
    GoodsDetail {
        0 => goods_id: "goods_id",
        1 => quantity: "quantity",
        2 => unit_price: "unit_price",
        3 => discount_amount: "discount_amount",
        4 => goods_remark: "goods_remark",
    }
}
