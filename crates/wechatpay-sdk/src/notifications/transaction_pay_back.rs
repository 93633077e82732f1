//! `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, Time, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("appid", &mut self.appid),
            2 => Named("sub_mchid", &mut self.sub_mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("out_trade_no", &mut self.out_trade_no),
            5 => Named("transaction_id", &mut self.transaction_id),
            6 => Named("trade_type", &mut self.trade_type),
            7 => Named("trade_state", &mut self.trade_state),
            8 => Named("trade_state_desc", &mut self.trade_state_desc),
            9 => Named("bank_type", &mut self.bank_type),
            10 => Named("attach", &mut self.attach),
            11 => Named("success_time", &mut self.success_time),
            12 => Named("payer", &mut self.payer),
            13 => Named("amount", &mut self.amount),
            14 => Named("device_info", &mut self.device_info),
            15 => Named("promotion_detail", &mut self.promotion_detail),
            16 => Named("sp_mchid", &mut self.sp_mchid),
            17 => Named("description", &mut self.description),
            18 => Named("create_time", &mut self.create_time),
            19 => Named("trade_state_description", &mut self.trade_state_description),
            20 => Named("user_repaid", &mut self.user_repaid),
            21 => Named("trade_scene", &mut self.trade_scene),
            22 => Named("parking_info", &mut self.parking_info),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("openid", &mut self.openid),
            1 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("currency", &mut self.currency),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_id", &mut self.device_id),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("coupon_id", &mut self.coupon_id),
            1 => Named("name", &mut self.name),
            2 => Named("scope", &mut self.scope),
            3 => Named("type", &mut self.r#type),
            4 => Named("stock_id", &mut self.stock_id),
            5 => Named("activity_id", &mut self.activity_id),
            6 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

message!(Content, Payer, Amount, DeviceInfo, PromotionDetail);
