//! What `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` has in common with other areas.

enumeration! {
    /// 异常退款处理方式
    Type {
        USER_BANK_CARD = "USER_BANK_CARD",
        MERCHANT_BANK_CARD = "MERCHANT_BANK_CARD",
    }
}

enumeration! {
    /// 开户银行
    BankType {
        CMB_DEBIT = "CMB_DEBIT",
        COMM_DEBIT = "COMM_DEBIT",
        ABC_DEBIT = "ABC_DEBIT",
        CCB_DEBIT = "CCB_DEBIT",
        ICBC_DEBIT = "ICBC_DEBIT",
        BOC_DEBIT = "BOC_DEBIT",
        PAB_DEBIT = "PAB_DEBIT",
        SPDB_DEBIT = "SPDB_DEBIT",
        CITIC_DEBIT = "CITIC_DEBIT",
        CEB_DEBIT = "CEB_DEBIT",
        CMBC_DEBIT = "CMBC_DEBIT",
        CIB_DEBIT = "CIB_DEBIT",
        GDB_DEBIT = "GDB_DEBIT",
        PSBC_DEBIT = "PSBC_DEBIT",
        NBCB_DEBIT = "NBCB_DEBIT",
    }
}

enumeration! {
    /// 资金账户
    FundsAccount {
        AVAILABLE = "AVAILABLE",
        UNSETTLED = "UNSETTLED",
    }
}

/// 商品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商户侧商品编码
    pub merchant_goods_id: Option<String>,
    /// 微信侧商品编码
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称
    pub goods_name: Option<String>,
    /// 商品单价，单位为分
    pub unit_price: Option<crate::Fen>,
    /// 商品退款金额，单位为分
    pub refund_amount: Option<crate::Fen>,
    /// 商品退货数量
    pub refund_quantity: Option<i64>,
}

message! {
    GoodsDetail {
        0 => merchant_goods_id: "merchant_goods_id",
        1 => wechatpay_goods_id: "wechatpay_goods_id",
        2 => goods_name: "goods_name",
        3 => unit_price: "unit_price",
        4 => refund_amount: "refund_amount",
        5 => refund_quantity: "refund_quantity",
    }
}
