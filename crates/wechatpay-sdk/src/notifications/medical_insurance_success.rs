//! `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)

use crate::message::{Enumeration, JsonText, Message, Named, Time, enumeration, message};

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
    /// 混合订单中医保部分的支付状态
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

/// 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 唯一定义此资源的标识
    pub mix_trade_no: Option<String>,
    /// 医保自费混合订单支付状态
    pub mix_pay_status: Option<Enumeration<MixPayStatus>>,
    /// 混合订单中自费部分的支付状态
    pub self_pay_status: Option<Enumeration<SelfPayStatus>>,
    /// 混合订单中医保部分的支付状态
    pub med_ins_pay_status: Option<Enumeration<MedInsPayStatus>>,
    /// 订单支付时间
    pub paid_time: Option<String>,
    /// 支付完成后医保局返回内容
    pub passthrough_response_content: Option<JsonText<PassthroughResponseContent>>,
    /// 混合支付类型
    pub mix_pay_type: Option<Enumeration<MixPayType>>,
    /// 订单类型
    pub order_type: Option<Enumeration<OrderType>>,
    /// 从业机构的公众号ID
    pub appid: Option<String>,
    /// 医疗机构的公众号ID
    pub sub_appid: Option<String>,
    /// 医疗机构的商户号
    pub sub_mchid: Option<String>,
    /// 用户在appid下的唯一标识
    pub openid: Option<String>,
    /// 用户在医疗机构AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 是否代亲属支付
    pub pay_for_relatives: Option<bool>,
    /// 从业机构订单号
    pub out_trade_no: Option<String>,
    /// 医疗机构订单号
    pub serial_no: Option<String>,
    /// 医保局返回的支付单ID
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码
    pub pay_auth_no: Option<String>,
    /// 用户定位信息
    pub geo_location: Option<String>,
    /// 城市ID
    pub city_id: Option<String>,
    /// 医疗机构名称
    pub med_inst_name: Option<String>,
    /// 医疗机构编码
    pub med_inst_no: Option<String>,
    /// 医保下单时间
    pub med_ins_order_create_time: Option<Time>,
    /// 现金补充列表
    pub cash_add_detail: Option<CashAddDetail>,
    /// 现金减免列表
    pub cash_reduce_detail: Option<CashReduceDetail>,
    /// 回调通知URL
    pub callback_url: Option<String>,
    /// 自费预下单ID
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据
    pub passthrough_request_content: Option<JsonText<PassthroughRequestContent>>,
    /// 医疗机构与微信医保约定的扩展字段
    pub extends: Option<String>,
    /// 查询与通知中返回
    pub attach: Option<String>,
    /// 渠道号
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单
    pub med_ins_test_env: Option<bool>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mix_trade_no", &mut self.mix_trade_no),
            1 => Named("mix_pay_status", &mut self.mix_pay_status),
            2 => Named("self_pay_status", &mut self.self_pay_status),
            3 => Named("med_ins_pay_status", &mut self.med_ins_pay_status),
            4 => Named("paid_time", &mut self.paid_time),
            5 => Named("passthrough_response_content", &mut self.passthrough_response_content),
            6 => Named("mix_pay_type", &mut self.mix_pay_type),
            7 => Named("order_type", &mut self.order_type),
            8 => Named("appid", &mut self.appid),
            9 => Named("sub_appid", &mut self.sub_appid),
            10 => Named("sub_mchid", &mut self.sub_mchid),
            11 => Named("openid", &mut self.openid),
            12 => Named("sub_openid", &mut self.sub_openid),
            13 => Named("pay_for_relatives", &mut self.pay_for_relatives),
            14 => Named("out_trade_no", &mut self.out_trade_no),
            15 => Named("serial_no", &mut self.serial_no),
            16 => Named("pay_order_id", &mut self.pay_order_id),
            17 => Named("pay_auth_no", &mut self.pay_auth_no),
            18 => Named("geo_location", &mut self.geo_location),
            19 => Named("city_id", &mut self.city_id),
            20 => Named("med_inst_name", &mut self.med_inst_name),
            21 => Named("med_inst_no", &mut self.med_inst_no),
            22 => Named("med_ins_order_create_time", &mut self.med_ins_order_create_time),
            23 => Named("cash_add_detail", &mut self.cash_add_detail),
            24 => Named("cash_reduce_detail", &mut self.cash_reduce_detail),
            25 => Named("callback_url", &mut self.callback_url),
            26 => Named("prepay_id", &mut self.prepay_id),
            27 => Named("passthrough_request_content", &mut self.passthrough_request_content),
            28 => Named("extends", &mut self.extends),
            29 => Named("attach", &mut self.attach),
            30 => Named("channel_no", &mut self.channel_no),
            31 => Named("med_ins_test_env", &mut self.med_ins_test_env),
            _ => return None,
        })
    }
}

/// 支付完成后医保局返回内容
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassthroughResponseContent {
    /// `payAuthNo`
    pub pay_auth_no: Option<String>,
    /// `payOrdId`
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`
    pub setl_latlnt: Option<String>,
}

impl Message for PassthroughResponseContent {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("payAuthNo", &mut self.pay_auth_no),
            1 => Named("payOrdId", &mut self.pay_ord_id),
            2 => Named("setlLatlnt", &mut self.setl_latlnt),
            _ => return None,
        })
    }
}

/// 现金补充列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashAddDetail {
    /// 现金补充类型
    pub cash_add_type: Option<Enumeration<CashAddType>>,
}

impl Message for CashAddDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("cash_add_type", &mut self.cash_add_type),
            _ => return None,
        })
    }
}

/// 现金减免列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashReduceDetail {
    /// 现金减免类型
    pub cash_reduce_type: Option<Enumeration<CashReduceType>>,
}

impl Message for CashReduceDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("cash_reduce_type", &mut self.cash_reduce_type),
            _ => return None,
        })
    }
}

/// 医疗机构透传给医保的数据
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassthroughRequestContent {
    /// `payAuthNo`
    pub pay_auth_no: Option<String>,
    /// `payOrdId`
    pub pay_ord_id: Option<String>,
    /// `setlLatlnt`
    pub setl_latlnt: Option<String>,
}

impl Message for PassthroughRequestContent {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("payAuthNo", &mut self.pay_auth_no),
            1 => Named("payOrdId", &mut self.pay_ord_id),
            2 => Named("setlLatlnt", &mut self.setl_latlnt),
            _ => return None,
        })
    }
}

message!(
    Content,
    PassthroughResponseContent,
    CashAddDetail,
    CashReduceDetail,
    PassthroughRequestContent
);
