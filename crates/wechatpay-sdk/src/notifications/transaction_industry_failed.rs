//! `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};

pub use crate::notifications::transaction_fail::Scope;

enumeration! {
    /// 本支付订单的状态
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
        PAY_BACK = "PAY_BACK",
    }
}

/// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 本支付订单的状态
    pub trade_state: Option<Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 支付订单已成功才会返回
    pub success_time: Option<Time>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("appid", &mut self.appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("sub_appid", &mut self.sub_appid),
            ("out_trade_no", &mut self.out_trade_no),
            ("transaction_id", &mut self.transaction_id),
            ("trade_type", &mut self.trade_type),
            ("trade_state", &mut self.trade_state),
            ("trade_state_desc", &mut self.trade_state_desc),
            ("bank_type", &mut self.bank_type),
            ("attach", &mut self.attach),
            ("success_time", &mut self.success_time),
            ("payer", &mut self.payer),
            ("amount", &mut self.amount),
            ("device_info", &mut self.device_info),
            ("promotion_detail", &mut self.promotion_detail),
        ]);
    }
}

/// 支付者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识
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
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub device_ip: Option<String>,
}

impl Message for DeviceInfo {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("device_id", &mut self.device_id), ("device_ip", &mut self.device_ip)]);
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
    /// COUPON
    pub r#type: Option<String>,
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

message!(Content, Payer, Amount, DeviceInfo, PromotionDetail);
