//! `v2/secapi/pay/refundv2`

/// `v2/secapi/pay/refundv2`
pub struct Refundv2 {
    pub(crate) node: crate::chain::Node,
}

impl Refundv2 {
    /// 申请退款（支持单品） (direct and partner)
    ///
    /// `POST /secapi/pay/refundv2`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::refundv2::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(1)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     )
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .total_fee(100)
    ///     .refund_fee(100)
    ///     .refund_fee_type("CNY")
    ///     .refund_desc("商品已售完")
    ///     .refund_account("REFUND_SOURCE_RECHARGE_FUNDS")
    ///     .notify_url("https://weixin.qq.com/notify/");
    /// let answer = client.v2().secapi().pay().refundv2().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/refundv2", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/refundv2")
    }
}

/// 申请退款（支持单品）
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_micropay_post_detail::{Detail, GoodsDetail};
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;
    pub use crate::shared::v2_pay_refundqueryv2_post::{
        GoodsDetail as PromotionDetailGoodsDetail, PromotionDetail, PromotionDetailPromotionDetail,
    };
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

    /// 申请退款（支持单品）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::JsonText<Detail>>("detail"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<crate::Fen>("refund_fee"),
            message::optional::<String>("refund_fee_type"),
            message::optional::<String>("refund_desc"),
            message::optional::<String>("refund_account"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 退款包含的商品列表信息
        pub fn detail(self, value: impl Into<crate::JsonText<Detail>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Detail>>("detail", value))
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

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund_fee", value))
        }

        /// 退款货币种类
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_fee_type", value))
        }

        /// 退款原因
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_desc", value))
        }

        /// 退款资金来源
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_account", value))
        }

        /// 退款结果通知url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 申请退款（支持单品）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 退款金额，单位为分
        pub refund_fee: Option<crate::Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund_fee: Option<crate::Fen>,
        /// 标价金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 标价币种
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付币种
        pub cash_fee_type: Option<String>,
        /// 现金退款金额，单位为分
        pub cash_refund_fee: Option<crate::Fen>,
        /// 代金券类型
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券退款总金额，单位为分
        pub coupon_refund_fee: Option<crate::Fen>,
        /// 单个代金券退款金额，单位为分
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量
        pub coupon_refund_count: Option<i64>,
        /// 退款代金券ID
        pub coupon_refund_id_n: crate::Numbered<String>,
        /// 营销详情JSON格式字符串
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
            3 => err_code: "err_code",
            4 => err_code_des: "err_code_des",
            5 => appid: "appid",
            6 => mch_id: "mch_id",
            7 => sub_appid: "sub_appid",
            8 => sub_mch_id: "sub_mch_id",
            9 => nonce_str: "nonce_str",
            10 => sign: "sign",
            11 => transaction_id: "transaction_id",
            12 => out_trade_no: "out_trade_no",
            13 => out_refund_no: "out_refund_no",
            14 => refund_id: "refund_id",
            15 => refund_fee: "refund_fee",
            16 => settlement_refund_fee: "settlement_refund_fee",
            17 => total_fee: "total_fee",
            18 => settlement_total_fee: "settlement_total_fee",
            19 => fee_type: "fee_type",
            20 => cash_fee: "cash_fee",
            21 => cash_fee_type: "cash_fee_type",
            22 => cash_refund_fee: "cash_refund_fee",
            23 => coupon_type_n: "coupon_type_$n",
            24 => coupon_refund_fee: "coupon_refund_fee",
            25 => coupon_refund_fee_n: "coupon_refund_fee_$n",
            26 => coupon_refund_count: "coupon_refund_count",
            27 => coupon_refund_id_n: "coupon_refund_id_$n",
            28 => promotion_detail: "promotion_detail",
        }
    }
}
