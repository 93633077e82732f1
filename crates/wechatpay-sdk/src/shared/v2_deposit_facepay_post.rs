//! What `POST /deposit/facepay` has in common with other areas.

use crate::message;

use crate::shared::v2_appauth_getaccesstoken_get::SignType;
use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
use crate::shared::v2_deposit_facepay_post_is_subscribe::IsSubscribe;
use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

enumeration! {
    /// 是否押金支付
    Deposit {
        Y = "Y",
        N = "N",
    }
}

enumeration! {
    /// 是否关注子公众账号
    SubIsSubscribe {
        Y = "Y",
        N = "N",
    }
}

/// 支付押金（人脸支付）：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<crate::Enumeration<Deposit>>("deposit"),
        message::required::<String>("appid"),
        message::optional::<String>("sub_appid"),
        message::required::<String>("mch_id"),
        message::optional::<String>("sub_mch_id"),
        message::optional::<String>("device_info"),
        message::required::<String>("body"),
        message::optional::<crate::JsonText<Detail>>("detail"),
        message::optional::<String>("attach"),
        message::required::<String>("out_trade_no"),
        message::required::<crate::Fen>("total_fee"),
        message::required::<String>("fee_type"),
        message::required::<String>("spbill_create_ip"),
        message::optional::<String>("goods_tag"),
        message::optional::<String>("limit_pay"),
        message::optional::<String>("time_start"),
        message::optional::<String>("time_expire"),
        message::optional::<String>("openid"),
        message::required::<String>("face_code"),
        message::optional::<crate::Enumeration<SignType>>("sign_type"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 是否押金支付
    pub fn deposit(self, value: impl Into<crate::Enumeration<Deposit>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Deposit>>("deposit", value))
    }

    /// 公众账号ID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }

    /// 子商户公众账号ID
    pub fn sub_appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_appid", value))
    }

    /// 商户号（必填）
    pub fn mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mch_id", value))
    }

    /// 子商户号
    pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mch_id", value))
    }

    /// 设备号
    pub fn device_info(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("device_info", value))
    }

    /// 商品描述（必填）
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("body", value))
    }

    /// 商品详情JSON格式字符串
    pub fn detail(self, value: impl Into<crate::JsonText<Detail>>) -> Self {
        Self(self.0.with_some::<crate::JsonText<Detail>>("detail", value))
    }

    /// 附加数据
    pub fn attach(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("attach", value))
    }

    /// 商户订单号（必填）
    pub fn out_trade_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("out_trade_no", value))
    }

    /// 总金额，单位为分（必填）
    pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("total_fee", value))
    }

    /// 货币类型（必填）
    pub fn fee_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("fee_type", value))
    }

    /// 终端IP（必填）
    pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("spbill_create_ip", value))
    }

    /// 订单优惠标记
    pub fn goods_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_tag", value))
    }

    /// 指定支付方式
    pub fn limit_pay(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("limit_pay", value))
    }

    /// 交易起始时间
    pub fn time_start(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("time_start", value))
    }

    /// 交易结束时间
    pub fn time_expire(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("time_expire", value))
    }

    /// 用户标识
    pub fn openid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("openid", value))
    }

    /// 授权码（必填）
    pub fn face_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("face_code", value))
    }

    /// 签名类型
    pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
    }
}

/// 商品详情JSON格式字符串
pub struct Detail(pub(crate) message::Object);

impl Detail {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<Vec<GoodsDetail>>("goods_detail")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 单品列表（必填）
    #[inline]
    pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
        Self(self.0.with("goods_detail", value))
    }
}

/// 单品列表
pub struct GoodsDetail(pub(crate) message::Object);

impl GoodsDetail {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("goods_id"),
        message::optional::<String>("wxpay_goods_id"),
        message::required::<String>("goods_name"),
        message::required::<i64>("goods_num"),
        message::required::<crate::Fen>("price"),
        message::optional::<String>("goods_category"),
        message::optional::<String>("body"),
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

    /// 微信支付商品编码
    pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("wxpay_goods_id", value))
    }

    /// 商品名称（必填）
    pub fn goods_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_name", value))
    }

    /// 商品数量（必填）
    #[inline]
    pub fn goods_num(self, value: i64) -> Self {
        Self(self.0.with("goods_num", value))
    }

    /// 商品单价，单位为分（必填）
    pub fn price(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("price", value))
    }

    /// 商品类目ID
    pub fn goods_category(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_category", value))
    }

    /// 商品描述信息
    pub fn body(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("body", value))
    }
}

/// 支付押金（人脸支付）：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 返回状态码
    pub return_code: Option<crate::Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 子商户公众账号ID
    pub sub_appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 设备号
    pub device_info: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 业务结果
    pub result_code: Option<crate::Enumeration<ResultCode>>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误代码描述
    pub err_code_des: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 是否关注公众账号
    pub is_subscribe: Option<crate::Enumeration<IsSubscribe>>,
    /// 用户子标识
    pub sub_openid: Option<String>,
    /// 是否关注子公众账号
    pub sub_is_subscribe: Option<crate::Enumeration<SubIsSubscribe>>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 标价币种
    pub fee_type: Option<String>,
    /// 标价金额，单位为分
    pub total_fee: Option<crate::Fen>,
    /// 现金支付币种
    pub cash_fee_type: Option<String>,
    /// 现金支付金额，单位为分
    pub cash_fee: Option<crate::Fen>,
    /// 应结订单金额，单位为分
    pub settlement_total_fee: Option<crate::Fen>,
    /// 代金券金额，单位为分
    pub coupon_fee: Option<crate::Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 支付完成时间
    pub time_end: Option<String>,
    /// 营销详情JSON格式字符串
    pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
}

/// 营销详情JSON格式字符串
#[non_exhaustive]
pub struct PromotionDetail {
    /// 营销详情
    pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
}

/// 营销详情
#[non_exhaustive]
pub struct PromotionDetailPromotionDetail {
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
    /// 活动ID
    pub activity_id: Option<String>,
    /// 微信出资，单位为分
    pub wxpay_contribute: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<crate::Fen>,
    /// 单品列表
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

/// 单品列表
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 微信支付商品编码
    pub wxpay_goods_id: Option<String>,
    /// 商品名称
    pub goods_name: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub price: Option<crate::Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注
    pub goods_remark: Option<String>,
}

request!(Request, Detail, GoodsDetail);

held!(Detail, GoodsDetail);

message! {
    Response {
        0 => return_code: "return_code",
        1 => return_msg: "return_msg",
        2 => appid: "appid",
        3 => sub_appid: "sub_appid",
        4 => mch_id: "mch_id",
        5 => sub_mch_id: "sub_mch_id",
        6 => device_info: "device_info",
        7 => nonce_str: "nonce_str",
        8 => sign: "sign",
        9 => result_code: "result_code",
        10 => err_code: "err_code",
        11 => err_code_des: "err_code_des",
        12 => openid: "openid",
        13 => is_subscribe: "is_subscribe",
        14 => sub_openid: "sub_openid",
        15 => sub_is_subscribe: "sub_is_subscribe",
        16 => trade_type: "trade_type",
        17 => bank_type: "bank_type",
        18 => fee_type: "fee_type",
        19 => total_fee: "total_fee",
        20 => cash_fee_type: "cash_fee_type",
        21 => cash_fee: "cash_fee",
        22 => settlement_total_fee: "settlement_total_fee",
        23 => coupon_fee: "coupon_fee",
        24 => transaction_id: "transaction_id",
        25 => out_trade_no: "out_trade_no",
        26 => attach: "attach",
        27 => time_end: "time_end",
        28 => promotion_detail: "promotion_detail",
    }
    PromotionDetail {
        0 => promotion_detail: "promotion_detail",
    }
    PromotionDetailPromotionDetail {
        0 => promotion_id: "promotion_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => activity_id: "activity_id",
        6 => wxpay_contribute: "wxpay_contribute",
        7 => merchant_contribute: "merchant_contribute",
        8 => other_contribute: "other_contribute",
        9 => goods_detail: "goods_detail",
    }
    PromotionDetailGoodsDetail {
        0 => goods_id: "goods_id",
        1 => wxpay_goods_id: "wxpay_goods_id",
        2 => goods_name: "goods_name",
        3 => quantity: "quantity",
        4 => price: "price",
        5 => discount_amount: "discount_amount",
        6 => goods_remark: "goods_remark",
    }
}
