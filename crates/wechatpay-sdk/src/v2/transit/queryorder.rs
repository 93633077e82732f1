//! `v2/transit/queryorder`

/// `v2/transit/queryorder`
pub struct Queryorder {
    pub(crate) node: crate::chain::Node,
}

impl Queryorder {
    /// 查询订单 (direct)
    ///
    /// `POST /transit/queryorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::queryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().transit().queryorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/queryorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/transit/queryorder")
    }
}

/// 查询订单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_deposit_facepay_post_is_subscribe::IsSubscribe;
    pub use crate::shared::v2_transit_partnerpay_payapply_post::TradeType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;

    /// 查询订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("transaction_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 查询订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 设备号
        pub device_info: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 是否关注公众账号
        pub is_subscribe: Option<crate::Enumeration<IsSubscribe>>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 总金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 货币种类
        pub fee_type: Option<String>,
        /// 现金支付金额，单位为分
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付货币类型
        pub cash_fee_type: Option<String>,
        /// 应结订单金额，单位为分
        pub settlement_total_fee: Option<crate::Fen>,
        /// 代金券或立减优惠金额，单位为分
        pub coupon_fee: Option<crate::Fen>,
        /// 代金券或立减优惠使用数量
        pub coupon_count: Option<i64>,
        /// 代金券类型
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券或立减优惠ID
        pub coupon_id_n: crate::Numbered<String>,
        /// 单个代金券或立减优惠支付金额，单位为分
        pub coupon_fee_n: crate::Numbered<crate::Fen>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub time_end: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => device_info: "device_info",
            10 => openid: "openid",
            11 => is_subscribe: "is_subscribe",
            12 => trade_type: "trade_type",
            13 => trade_state: "trade_state",
            14 => bank_type: "bank_type",
            15 => total_fee: "total_fee",
            16 => fee_type: "fee_type",
            17 => cash_fee: "cash_fee",
            18 => cash_fee_type: "cash_fee_type",
            19 => settlement_total_fee: "settlement_total_fee",
            20 => coupon_fee: "coupon_fee",
            21 => coupon_count: "coupon_count",
            22 => coupon_type_n: "coupon_type_$n",
            23 => coupon_id_n: "coupon_id_$n",
            24 => coupon_fee_n: "coupon_fee_$n",
            25 => transaction_id: "transaction_id",
            26 => out_trade_no: "out_trade_no",
            27 => attach: "attach",
            28 => time_end: "time_end",
            29 => trade_state_desc: "trade_state_desc",
        }
    }
}
