//! What `POST /v3/global/transactions/app` has in common with other areas.

use crate::message;

use crate::shared::v3_edu_papay_transactions_post::Amount;
use crate::shared::v3_global_micropay_transactions_pay_post::{Detail, SceneInfo};

/// APP支付下单：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("mchid"),
        message::required::<String>("appid"),
        message::required::<String>("sub_mchid"),
        message::required::<String>("sp_mchid"),
        message::required::<String>("sp_appid"),
        message::optional::<String>("sub_appid"),
        message::required::<String>("description"),
        message::optional::<String>("attach"),
        message::required::<String>("notify_url"),
        message::required::<String>("out_trade_no"),
        message::optional::<String>("goods_tag"),
        message::required::<String>("trade_type"),
        message::optional::<String>("limit_pay"),
        message::optional::<crate::Time>("time_start"),
        message::optional::<crate::Time>("time_expire"),
        message::required::<String>("merchant_category_code"),
        message::optional::<Payer>("payer"),
        message::required::<Amount>("amount"),
        message::optional::<SceneInfo>("scene_info"),
        message::optional::<Vec<Detail>>("detail"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }

    /// APPID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }

    /// 子商户号（必填）
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }

    /// 机构商户号（必填）
    pub fn sp_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_mchid", value))
    }

    /// 机构APPID（必填）
    pub fn sp_appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_appid", value))
    }

    /// 子商户APPID
    pub fn sub_appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_appid", value))
    }

    /// 商品描述（必填）
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("description", value))
    }

    /// 商户数据
    pub fn attach(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("attach", value))
    }

    /// 通知地址（必填）
    pub fn notify_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("notify_url", value))
    }

    /// 商户订单号（必填）
    pub fn out_trade_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("out_trade_no", value))
    }

    /// 商品标记
    pub fn goods_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_tag", value))
    }

    /// 交易类型（必填）
    pub fn trade_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("trade_type", value))
    }

    /// 指定支付方式
    pub fn limit_pay(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("limit_pay", value))
    }

    /// 交易起始时间
    pub fn time_start(self, value: impl Into<crate::Time>) -> Self {
        Self(self.0.with_some::<crate::Time>("time_start", value))
    }

    /// 交易结束时间
    pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
        Self(self.0.with_some::<crate::Time>("time_expire", value))
    }

    /// MCC码（必填）
    pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("merchant_category_code", value))
    }

    /// 支付者
    #[inline]
    pub fn payer(self, value: Payer) -> Self {
        Self(self.0.with("payer", value))
    }

    /// 订单金额（必填）
    #[inline]
    pub fn amount(self, value: Amount) -> Self {
        Self(self.0.with("amount", value))
    }

    /// 场景信息
    #[inline]
    pub fn scene_info(self, value: SceneInfo) -> Self {
        Self(self.0.with("scene_info", value))
    }

    /// 优惠功能
    #[inline]
    pub fn detail(self, value: Vec<Detail>) -> Self {
        Self(self.0.with("detail", value))
    }
}

/// 支付者
pub struct Payer(pub(crate) message::Object);

impl Payer {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("openid"),
        message::optional::<String>("sp_openid"),
        message::optional::<String>("sub_openid"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 用户标识
    pub fn openid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("openid", value))
    }

    /// 用户标识
    pub fn sp_openid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_openid", value))
    }

    /// 用户标识
    pub fn sub_openid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_openid", value))
    }
}

request!(Request, Payer);

held!(Payer);
