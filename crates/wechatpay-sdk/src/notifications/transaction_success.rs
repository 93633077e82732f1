//! `TRANSACTION.SUCCESS`: 支付成功(TRANSACTION.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

pub use crate::notifications::transaction_fail::{
    ParkingInfo, PlateColor, SceneInfo, Scope, Type as PromotionDetailType, UserRepaid,
};

enumeration! {
    /// 分账接收方的类型
    Type {
        MERCHANT_ID = "MERCHANT_ID",
        PERSONAL_OPENID = "PERSONAL_OPENID",
    }
}

enumeration! {
    /// 交易状态
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        NOTPAY = "NOTPAY",
        CLOSED = "CLOSED",
        REVOKED = "REVOKED",
        USERPAYING = "USERPAYING",
        PAYERROR = "PAYERROR",
        ACCEPT = "ACCEPT",
    }
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 服务商应用ID
    pub sp_appid: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 交易状态描述
    pub trade_state_desc: Option<String>,
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号
    pub out_order_no: Option<String>,
    /// 分账接收方对象
    pub receiver: Option<Receiver>,
    /// 订单支付完成时间
    pub success_time: Option<Time>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<Time>,
    /// 交易状态
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 用户是否已还款
    pub user_repaid: Option<Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 合单应用程序APPID
    pub combine_appid: Option<String>,
    /// 交易单发起方的商户号
    pub combine_mchid: Option<String>,
    /// 商户系统内部对交易单定义的订单号
    pub combine_out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub combine_transaction_id: Option<String>,
    /// 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
    /// 商品单列表
    pub sub_orders: Option<Vec<SubOrders>>,
    /// 支付者信息
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 使用的商户贴息信息
    pub installment_info: Option<InstallmentInfo>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("sp_appid", &mut self.sp_appid),
            2 => Named("trade_type", &mut self.trade_type),
            3 => Named("trade_state_desc", &mut self.trade_state_desc),
            4 => Named("sp_mchid", &mut self.sp_mchid),
            5 => Named("sub_mchid", &mut self.sub_mchid),
            6 => Named("transaction_id", &mut self.transaction_id),
            7 => Named("order_id", &mut self.order_id),
            8 => Named("out_order_no", &mut self.out_order_no),
            9 => Named("receiver", &mut self.receiver),
            10 => Named("success_time", &mut self.success_time),
            11 => Named("appid", &mut self.appid),
            12 => Named("out_trade_no", &mut self.out_trade_no),
            13 => Named("description", &mut self.description),
            14 => Named("create_time", &mut self.create_time),
            15 => Named("trade_state", &mut self.trade_state),
            16 => Named("trade_state_description", &mut self.trade_state_description),
            17 => Named("bank_type", &mut self.bank_type),
            18 => Named("attach", &mut self.attach),
            19 => Named("user_repaid", &mut self.user_repaid),
            20 => Named("trade_scene", &mut self.trade_scene),
            21 => Named("parking_info", &mut self.parking_info),
            22 => Named("payer", &mut self.payer),
            23 => Named("amount", &mut self.amount),
            24 => Named("promotion_detail", &mut self.promotion_detail),
            25 => Named("sub_appid", &mut self.sub_appid),
            26 => Named("combine_appid", &mut self.combine_appid),
            27 => Named("combine_mchid", &mut self.combine_mchid),
            28 => Named("combine_out_trade_no", &mut self.combine_out_trade_no),
            29 => Named("combine_transaction_id", &mut self.combine_transaction_id),
            30 => Named("scene_info", &mut self.scene_info),
            31 => Named("sub_orders", &mut self.sub_orders),
            32 => Named("combine_payer_info", &mut self.combine_payer_info),
            33 => Named("installment_info", &mut self.installment_info),
            _ => return None,
        })
    }
}

/// 分账接收方对象
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方的类型
    pub r#type: Option<Enumeration<Type>>,
    /// 分账接收方的账号
    pub account: Option<String>,
    /// 分账动账金额，单位为分
    pub amount: Option<Fen>,
    /// 分账/回退描述
    pub description: Option<String>,
}

impl Message for Receiver {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("type", &mut self.r#type),
            1 => Named("account", &mut self.account),
            2 => Named("amount", &mut self.amount),
            3 => Named("description", &mut self.description),
            _ => return None,
        })
    }
}

/// 支付者信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户服务商标识
    pub sp_openid: Option<String>,
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
    pub sub_openid: Option<String>,
}

impl Message for Payer {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_openid", &mut self.sp_openid),
            1 => Named("openid", &mut self.openid),
            2 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
    }
}

/// 订单金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额，单位为分
    pub total: Option<Fen>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<Fen>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
    /// 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

impl Message for Amount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total", &mut self.total),
            1 => Named("currency", &mut self.currency),
            2 => Named("payer_total", &mut self.payer_total),
            3 => Named("payer_currency", &mut self.payer_currency),
            4 => Named("exchange_rate", &mut self.exchange_rate),
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
    pub r#type: Option<Enumeration<PromotionDetailType>>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
    /// 优惠券面额，单位为分
    pub amount: Option<Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 微信出资，单位为分
    pub wechatpay_contribute: Option<Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<Fen>,
    /// CNY
    pub currency: Option<String>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Message for PromotionDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("coupon_id", &mut self.coupon_id),
            1 => Named("name", &mut self.name),
            2 => Named("scope", &mut self.scope),
            3 => Named("type", &mut self.r#type),
            4 => Named("activity_id", &mut self.activity_id),
            5 => Named("amount", &mut self.amount),
            6 => Named("stock_id", &mut self.stock_id),
            7 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
            8 => Named("merchant_contribute", &mut self.merchant_contribute),
            9 => Named("other_contribute", &mut self.other_contribute),
            10 => Named("currency", &mut self.currency),
            11 => Named("goods_detail", &mut self.goods_detail),
            _ => return None,
        })
    }
}

/// 商品单列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrders {
    /// 商品单发起商户号
    pub mchid: Option<String>,
    /// 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称
    pub individual_name: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 交易状态
    pub trade_state: Option<Enumeration<TradeState>>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 订单金额
    pub amount: Option<SubOrdersAmount>,
    /// 支付完成时间
    pub success_time: Option<Time>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商品单订单号
    pub out_trade_no: Option<String>,
}

impl Message for SubOrders {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("individual_auth_id", &mut self.individual_auth_id),
            2 => Named("individual_name", &mut self.individual_name),
            3 => Named("trade_type", &mut self.trade_type),
            4 => Named("trade_state", &mut self.trade_state),
            5 => Named("bank_type", &mut self.bank_type),
            6 => Named("attach", &mut self.attach),
            7 => Named("amount", &mut self.amount),
            8 => Named("success_time", &mut self.success_time),
            9 => Named("transaction_id", &mut self.transaction_id),
            10 => Named("out_trade_no", &mut self.out_trade_no),
            _ => return None,
        })
    }
}

/// 支付者信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识
    pub openid: Option<String>,
}

impl Message for CombinePayerInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("openid", &mut self.openid),
            _ => return None,
        })
    }
}

/// 使用的商户贴息信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息
    pub use_subsidy: Option<bool>,
    /// 用户实际选择分期期数
    pub selected_installment_number: Option<i64>,
}

impl Message for InstallmentInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("use_subsidy", &mut self.use_subsidy),
            1 => Named("selected_installment_number", &mut self.selected_installment_number),
            _ => return None,
        })
    }
}

/// 汇率信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型
    pub r#type: Option<String>,
    /// 汇率值
    pub rate: Option<i64>,
}

impl Message for ExchangeRate {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("type", &mut self.r#type),
            1 => Named("rate", &mut self.rate),
            _ => return None,
        })
    }
}

/// 单品列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub unit_price: Option<Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<Fen>,
    /// 商品备注
    pub goods_remark: Option<String>,
}

impl Message for GoodsDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("goods_id", &mut self.goods_id),
            1 => Named("quantity", &mut self.quantity),
            2 => Named("unit_price", &mut self.unit_price),
            3 => Named("discount_amount", &mut self.discount_amount),
            4 => Named("goods_remark", &mut self.goods_remark),
            _ => return None,
        })
    }
}

/// 订单金额
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// 标价金额，单位为分
    pub total_amount: Option<Fen>,
    /// 现金支付金额，单位为分
    pub payer_amount: Option<Fen>,
    /// 标价币种
    pub currency: Option<String>,
    /// 现金支付币种
    pub payer_currency: Option<String>,
    /// 结算汇率
    pub settlement_rate: Option<i64>,
}

impl Message for SubOrdersAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total_amount", &mut self.total_amount),
            1 => Named("payer_amount", &mut self.payer_amount),
            2 => Named("currency", &mut self.currency),
            3 => Named("payer_currency", &mut self.payer_currency),
            4 => Named("settlement_rate", &mut self.settlement_rate),
            _ => return None,
        })
    }
}

message!(
    Content,
    Receiver,
    Payer,
    Amount,
    PromotionDetail,
    SubOrders,
    CombinePayerInfo,
    InstallmentInfo,
    ExchangeRate,
    GoodsDetail,
    SubOrdersAmount
);
