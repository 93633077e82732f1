//! `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};

enumeration! {
    /// 枚举值
    Scope {
        GLOBAL = "GLOBAL",
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 枚举值
    Type {
        COUPON = "COUPON",
        DISCOUNT = "DISCOUNT",
    }
}

enumeration! {
    /// 枚举值
    ContractStatus {
        ADD = "ADD",
        DELETE = "DELETE",
    }
}

/// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 支付成功时返回
    pub success_time: Option<Time>,
    /// 枚举值
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_information: Option<DeviceInformation>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 微信支付分配的商户号
    pub sp_mchid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户的应用分配的ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("appid", &mut self.appid),
            ("out_trade_no", &mut self.out_trade_no),
            ("transaction_id", &mut self.transaction_id),
            ("attach", &mut self.attach),
            ("bank_type", &mut self.bank_type),
            ("success_time", &mut self.success_time),
            ("trade_state", &mut self.trade_state),
            ("trade_state_description", &mut self.trade_state_description),
            ("payer", &mut self.payer),
            ("amount", &mut self.amount),
            ("device_information", &mut self.device_information),
            ("promotion_detail", &mut self.promotion_detail),
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("sub_appid", &mut self.sub_appid),
            ("openid", &mut self.openid),
            ("sub_openid", &mut self.sub_openid),
            ("plan_id", &mut self.plan_id),
            ("contract_information", &mut self.contract_information),
        ]);
    }
}

/// 支付者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

impl Message for Payer {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("openid", &mut self.openid), ("sub_openid", &mut self.sub_openid)]);
    }
}

/// 订单金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额，单位为分
    pub total: Option<Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<Fen>,
    /// 订单折扣，单位为分
    pub discount_total: Option<Fen>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

impl Message for Amount {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("total", &mut self.total),
            ("payer_total", &mut self.payer_total),
            ("discount_total", &mut self.discount_total),
            ("currency", &mut self.currency),
        ]);
    }
}

/// 设备信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInformation {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub payer_total: Option<String>,
}

impl Message for DeviceInformation {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("device_id", &mut self.device_id), ("payer_total", &mut self.payer_total)]);
    }
}

/// 优惠详情
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠，单位为分
    pub wechatpay_contribute: Option<Fen>,
    /// 特指商户自己创建的优惠，单位为分
    pub merchant_contribute: Option<Fen>,
    /// 其他出资方出资金额，单位为分
    pub other_contribute: Option<Fen>,
}

impl Message for PromotionDetail {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("coupon_id", &mut self.coupon_id),
            ("name", &mut self.name),
            ("scope", &mut self.scope),
            ("type", &mut self.r#type),
            ("amount", &mut self.amount),
            ("stock_id", &mut self.stock_id),
            ("wechatpay_contribute", &mut self.wechatpay_contribute),
            ("merchant_contribute", &mut self.merchant_contribute),
            ("other_contribute", &mut self.other_contribute),
        ]);
    }
}

/// 签约信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<Enumeration<ContractStatus>>,
    /// 签约完成时间
    pub create_time: Option<Time>,
}

impl Message for ContractInformation {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("contract_id", &mut self.contract_id),
            ("contract_status", &mut self.contract_status),
            ("create_time", &mut self.create_time),
        ]);
    }
}

message!(Content, Payer, Amount, DeviceInformation, PromotionDetail, ContractInformation);
