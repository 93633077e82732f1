//! What `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` has in common with other areas.

enumeration! {
    /// 医保自费混合订单支付状态
    MixPayStatus {
        UNKNOWN_MIX_PAY_STATUS = "UNKNOWN_MIX_PAY_STATUS",
        MIX_PAY_CREATED = "MIX_PAY_CREATED",
        MIX_PAY_SUCCESS = "MIX_PAY_SUCCESS",
        MIX_PAY_REFUND = "MIX_PAY_REFUND",
        MIX_PAY_FAIL = "MIX_PAY_FAIL",
    }
}

enumeration! {
    /// 混合订单中自费部分的支付状态
    SelfPayStatus {
        UNKNOWN_SELF_PAY_STATUS = "UNKNOWN_SELF_PAY_STATUS",
        SELF_PAY_CREATED = "SELF_PAY_CREATED",
        SELF_PAY_SUCCESS = "SELF_PAY_SUCCESS",
        SELF_PAY_REFUND = "SELF_PAY_REFUND",
        SELF_PAY_FAIL = "SELF_PAY_FAIL",
        NO_SELF_PAY = "NO_SELF_PAY",
    }
}

enumeration! {
    /// 混合订单中自费部分的支付状态
    MedInsPayStatus {
        UNKNOWN_MED_INS_PAY_STATUS = "UNKNOWN_MED_INS_PAY_STATUS",
        MED_INS_PAY_CREATED = "MED_INS_PAY_CREATED",
        MED_INS_PAY_SUCCESS = "MED_INS_PAY_SUCCESS",
        MED_INS_PAY_REFUND = "MED_INS_PAY_REFUND",
        MED_INS_PAY_FAIL = "MED_INS_PAY_FAIL",
        NO_MED_INS_PAY = "NO_MED_INS_PAY",
    }
}

enumeration! {
    /// 混合支付类型
    MixPayType {
        UNKNOWN_MIX_PAY_TYPE = "UNKNOWN_MIX_PAY_TYPE",
        CASH_ONLY = "CASH_ONLY",
        INSURANCE_ONLY = "INSURANCE_ONLY",
        CASH_AND_INSURANCE = "CASH_AND_INSURANCE",
    }
}

enumeration! {
    /// 订单类型
    OrderType {
        UNKNOWN_ORDER_TYPE = "UNKNOWN_ORDER_TYPE",
        REG_PAY = "REG_PAY",
        DIAG_PAY = "DIAG_PAY",
        COVID_EXAM_PAY = "COVID_EXAM_PAY",
        IN_HOSP_PAY = "IN_HOSP_PAY",
        PHARMACY_PAY = "PHARMACY_PAY",
        INSURANCE_PAY = "INSURANCE_PAY",
        INT_REG_PAY = "INT_REG_PAY",
        INT_RE_DIAG_PAY = "INT_RE_DIAG_PAY",
        INT_RX_PAY = "INT_RX_PAY",
        COVID_ANTIGEN_PAY = "COVID_ANTIGEN_PAY",
        MED_PAY = "MED_PAY",
    }
}

enumeration! {
    /// 现金补充类型
    CashAddType {
        DEFAULT_ADD_TYPE = "DEFAULT_ADD_TYPE",
        FREIGHT = "FREIGHT",
        OTHER_MEDICAL_EXPENSES = "OTHER_MEDICAL_EXPENSES",
    }
}

enumeration! {
    /// 现金减免类型
    CashReduceType {
        DEFAULT_REDUCE_TYPE = "DEFAULT_REDUCE_TYPE",
        HOSPITAL_REDUCE = "HOSPITAL_REDUCE",
        PHARMACY_DISCOUNT = "PHARMACY_DISCOUNT",
        DISCOUNT = "DISCOUNT",
        PRE_PAYMENT = "PRE_PAYMENT",
        DEPOSIT_DEDUCTION = "DEPOSIT_DEDUCTION",
    }
}

/// 支付完成后医保局返回内容
#[non_exhaustive]
pub struct PassthroughResponseContent {
    /// `payAuthNo`
    pub pay_auth_no: Option<String>,
    /// `payOrdId`
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`
    pub setl_latlnt: Option<String>,
}

/// 医疗机构透传给医保的数据
#[non_exhaustive]
pub struct PassthroughRequestContent {
    /// `payAuthNo`
    pub pay_auth_no: Option<String>,
    /// `payOrdId`
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`
    pub setl_latlnt: Option<String>,
}

message! {
    PassthroughResponseContent {
        0 => pay_auth_no: "payAuthNo",
        1 => pay_ord_id: "payOrdId",
        2 => setl_latlnt: "setlLatlnt",
    }
    PassthroughRequestContent {
        0 => pay_auth_no: "payAuthNo",
        1 => pay_ord_id: "payOrdId",
        2 => setl_latlnt: "setlLatlnt",
    }
}
