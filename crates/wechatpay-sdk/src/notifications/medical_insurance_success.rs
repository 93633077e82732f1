//! `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)

pub use crate::shared::v3_med_ins_orders_mix_trade_no_mix_trade_no_get::{
    CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
    PassthroughRequestContent, PassthroughResponseContent, SelfPayStatus,
};

/// 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 唯一定义此资源的标识
    pub mix_trade_no: Option<String>,
    /// 医保自费混合订单支付状态
    pub mix_pay_status: Option<crate::Enumeration<MixPayStatus>>,
    /// 混合订单中自费部分的支付状态
    pub self_pay_status: Option<crate::Enumeration<SelfPayStatus>>,
    /// 混合订单中医保部分的支付状态
    pub med_ins_pay_status: Option<crate::Enumeration<MedInsPayStatus>>,
    /// 订单支付时间
    pub paid_time: Option<crate::Time>,
    /// 支付完成后医保局返回内容
    pub passthrough_response_content: Option<crate::JsonText<PassthroughResponseContent>>,
    /// 混合支付类型
    pub mix_pay_type: Option<crate::Enumeration<MixPayType>>,
    /// 订单类型
    pub order_type: Option<crate::Enumeration<OrderType>>,
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
    pub med_ins_order_create_time: Option<crate::Time>,
    /// 现金补充列表
    pub cash_add_detail: Option<CashAddDetail>,
    /// 现金减免列表
    pub cash_reduce_detail: Option<CashReduceDetail>,
    /// 回调通知URL
    pub callback_url: Option<String>,
    /// 自费预下单ID
    pub prepay_id: Option<String>,
    /// 医疗机构透传给医保的数据
    pub passthrough_request_content: Option<crate::JsonText<PassthroughRequestContent>>,
    /// 医疗机构与微信医保约定的扩展字段
    pub extends: Option<String>,
    /// 查询与通知中返回
    pub attach: Option<String>,
    /// 渠道号
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单
    pub med_ins_test_env: Option<bool>,
}

/// 现金补充列表
#[non_exhaustive]
pub struct CashAddDetail {
    /// 现金补充类型
    pub cash_add_type: Option<crate::Enumeration<CashAddType>>,
}

/// 现金减免列表
#[non_exhaustive]
pub struct CashReduceDetail {
    /// 现金减免类型
    pub cash_reduce_type: Option<crate::Enumeration<CashReduceType>>,
}

message! {
    Content {
        0 => mix_trade_no: "mix_trade_no",
        1 => mix_pay_status: "mix_pay_status",
        2 => self_pay_status: "self_pay_status",
        3 => med_ins_pay_status: "med_ins_pay_status",
        4 => paid_time: "paid_time",
        5 => passthrough_response_content: "passthrough_response_content",
        6 => mix_pay_type: "mix_pay_type",
        7 => order_type: "order_type",
        8 => appid: "appid",
        9 => sub_appid: "sub_appid",
        10 => sub_mchid: "sub_mchid",
        11 => openid: "openid",
        12 => sub_openid: "sub_openid",
        13 => pay_for_relatives: "pay_for_relatives",
        14 => out_trade_no: "out_trade_no",
        15 => serial_no: "serial_no",
        16 => pay_order_id: "pay_order_id",
        17 => pay_auth_no: "pay_auth_no",
        18 => geo_location: "geo_location",
        19 => city_id: "city_id",
        20 => med_inst_name: "med_inst_name",
        21 => med_inst_no: "med_inst_no",
        22 => med_ins_order_create_time: "med_ins_order_create_time",
        23 => cash_add_detail: "cash_add_detail",
        24 => cash_reduce_detail: "cash_reduce_detail",
        25 => callback_url: "callback_url",
        26 => prepay_id: "prepay_id",
        27 => passthrough_request_content: "passthrough_request_content",
        28 => extends: "extends",
        29 => attach: "attach",
        30 => channel_no: "channel_no",
        31 => med_ins_test_env: "med_ins_test_env",
    }
    CashAddDetail {
        0 => cash_add_type: "cash_add_type",
    }
    CashReduceDetail {
        0 => cash_reduce_type: "cash_reduce_type",
    }
}
