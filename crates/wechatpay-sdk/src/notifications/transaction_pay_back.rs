//! `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Members, Message, Time, message};

pub use crate::notifications::transaction_fail::{
    ParkingInfo, PlateColor, Scope, Type, UserRepaid,
};

/// 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 交易状态
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 订单支付完成时间
    pub success_time: Option<Time>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<Time>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 用户是否已还款
    pub user_repaid: Option<Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
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
            ("sp_mchid", &mut self.sp_mchid),
            ("description", &mut self.description),
            ("create_time", &mut self.create_time),
            ("trade_state_description", &mut self.trade_state_description),
            ("user_repaid", &mut self.user_repaid),
            ("trade_scene", &mut self.trade_scene),
            ("parking_info", &mut self.parking_info),
        ]);
    }
}

/// 支付者信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
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
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

impl Message for Amount {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("currency", &mut self.currency)]);
    }
}

/// 设备信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
}

impl Message for DeviceInfo {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("device_id", &mut self.device_id)]);
    }
}

/// 优惠功能信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<Enumeration<Type>>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    /// CNY
    pub currency: Option<String>,
}

impl Message for PromotionDetail {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("coupon_id", &mut self.coupon_id),
            ("name", &mut self.name),
            ("scope", &mut self.scope),
            ("type", &mut self.r#type),
            ("stock_id", &mut self.stock_id),
            ("activity_id", &mut self.activity_id),
            ("currency", &mut self.currency),
        ]);
    }
}

message!(Content, Payer, Amount, DeviceInfo, PromotionDetail);
