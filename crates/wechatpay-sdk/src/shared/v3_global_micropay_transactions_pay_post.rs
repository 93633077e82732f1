//! What `POST /v3/global/micropay/transactions/pay` has in common with other areas.

use crate::message;

use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
use crate::shared::v3_edu_papay_transactions_post::Amount;
use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::ExchangeRate;
use crate::shared::v3_global_micropay_transactions_pay_post_payer::Payer;

/// 提交付款码支付：请求（其他接口共用）
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
        message::required::<String>("out_trade_no"),
        message::optional::<String>("goods_tag"),
        message::required::<String>("trade_type"),
        message::optional::<String>("limit_pay"),
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

/// 场景信息
pub struct SceneInfo(pub(crate) message::Object);

impl SceneInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("device_id"),
        message::optional::<String>("device_ip"),
        message::optional::<String>("payer_client_ip"),
        message::optional::<String>("operator_id"),
        message::optional::<StoreInfo>("store_info"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商户端设备号
    pub fn device_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("device_id", value))
    }

    /// 商户端设备IP
    pub fn device_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("device_ip", value))
    }

    /// 用户终端IP
    pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("payer_client_ip", value))
    }

    /// 操作员ID
    pub fn operator_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("operator_id", value))
    }

    /// 商户门店信息
    #[inline]
    pub fn store_info(self, value: StoreInfo) -> Self {
        Self(self.0.with("store_info", value))
    }
}

/// 优惠功能
pub struct Detail(pub(crate) message::Object);

impl Detail {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<crate::Fen>("cost_price"),
        message::optional::<String>("receipt_id"),
        message::optional::<Vec<GoodsDetail>>("goods_detail"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 订单原价，单位为分
    pub fn cost_price(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("cost_price", value))
    }

    /// 商品小票ID
    pub fn receipt_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("receipt_id", value))
    }

    /// 单品列表
    #[inline]
    pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
        Self(self.0.with("goods_detail", value))
    }
}

/// 商户门店信息
pub struct StoreInfo(pub(crate) message::Object);

impl StoreInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("id"),
        message::required::<String>("name"),
        message::required::<String>("address"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 编号
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// 名称（必填）
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 详细地址（必填）
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address", value))
    }
}

/// 单品列表
pub struct GoodsDetail(pub(crate) message::Object);

impl GoodsDetail {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("goods_id"),
        message::optional::<String>("wxpay_goods_id"),
        message::optional::<String>("goods_name"),
        message::required::<i64>("quantity"),
        message::required::<crate::Fen>("price"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商品编码（必填）
    pub fn goods_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_id", value))
    }

    /// 微信侧商品编码
    pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("wxpay_goods_id", value))
    }

    /// 商品名称
    pub fn goods_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_name", value))
    }

    /// 商品数量（必填）
    #[inline]
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.with("quantity", value))
    }

    /// 商品单价，单位为分（必填）
    pub fn price(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("price", value))
    }
}

/// 支付者
#[non_exhaustive]
pub struct ResponsePayer {
    /// 用户标识
    pub openid: Option<String>,
    /// 用户标识
    pub sp_openid: Option<String>,
    /// 用户标识
    pub sub_openid: Option<String>,
}

/// 订单金额
#[non_exhaustive]
pub struct ResponseAmount {
    /// 订单金额，单位为分
    pub total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 用户支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 支付货币类型
    pub payer_currency: Option<String>,
    /// 汇率
    pub exchange_rate: Option<ExchangeRate>,
}

/// 优惠功能
#[non_exhaustive]
pub struct ResponseDetail {
    /// 券ID
    pub promotion_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠范围
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 优惠类型
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 活动ID
    pub activity_id: Option<String>,
    /// 微信出资，单位为分
    pub wechatpay_contribute_amount: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute_amount: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute_amount: Option<crate::Fen>,
    /// 单品列表
    pub goods_detail: Option<Vec<DetailGoodsDetail>>,
}

/// 单品列表
#[non_exhaustive]
pub struct DetailGoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品备注
    pub goods_remark: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品价格，单位为分
    pub price: Option<crate::Fen>,
}

request!(Request, SceneInfo, Detail, StoreInfo, GoodsDetail);

held!(SceneInfo, Detail, StoreInfo, GoodsDetail);

message! {
    ResponsePayer {
        0 => openid: "openid",
        1 => sp_openid: "sp_openid",
        2 => sub_openid: "sub_openid",
    }
    ResponseAmount {
        0 => total: "total",
        1 => currency: "currency",
        2 => payer_total: "payer_total",
        3 => payer_currency: "payer_currency",
        4 => exchange_rate: "exchange_rate",
    }
    ResponseDetail {
        0 => promotion_id: "promotion_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => currency: "currency",
        6 => activity_id: "activity_id",
        7 => wechatpay_contribute_amount: "wechatpay_contribute_amount",
        8 => merchant_contribute_amount: "merchant_contribute_amount",
        9 => other_contribute_amount: "other_contribute_amount",
        10 => goods_detail: "goods_detail",
    }
    DetailGoodsDetail {
        0 => goods_id: "goods_id",
        1 => goods_remark: "goods_remark",
        2 => quantity: "quantity",
        3 => price: "price",
    }
}
