//! 申请退款（押金） · Refund a deposit
//!
//! `v2/deposit/refund`

/// 申请退款（押金） · Refund a deposit
///
/// `v2/deposit/refund`
#[derive(Clone)]
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// 申请退款（押金） · Refund a deposit
    ///
    /// `POST /deposit/refund`
    ///
    /// 把用户已付的押金退回，以订单号和商户退款单号发起，受理后用查询退款确认到账。模式：普通商户、服务商。
    ///
    /// Refunds a paid deposit under a merchant refund number. Query the refund for its final result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .out_refund_no("refund202608010001")
    ///     .total_fee(100)
    ///     .refund_fee(100);
    /// let answer = client.v2().deposit().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .out_refund_no("refund202608010001")
    ///     .total_fee(100)
    ///     .refund_fee(100);
    /// let answer = client.v2().deposit().refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011987251](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
    #[doc(alias("申请退款（押金）", "Refund a deposit", "酒店押金", "refund", "deposit/refund"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/refund", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/deposit/refund")
    }
}

/// 申请退款（押金） · Refund a deposit
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 申请退款（押金）：请求 · Refund a deposit: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// 退款货币种类 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub refund_fee_type: Option<String>,
        /// 退款原因 · Refund reason
        ///
        /// 最长 80 个字符。At most 80 characters.
        pub refund_desc: Option<String>,
        /// 退款资金来源 · Refund funding source
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub refund_account: Option<String>,
        /// 退款结果通知url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn refund_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund_fee = value.into_member();
            self
        }

        /// 退款货币种类 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn refund_fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_fee_type = value.into_member();
            self
        }

        /// 退款原因 · Refund reason
        pub fn refund_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_desc = value.into_member();
            self
        }

        /// 退款资金来源 · Refund funding source
        pub fn refund_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_account = value.into_member();
            self
        }

        /// 退款结果通知url · Refund result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 申请退款（押金）：应答 · Refund a deposit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no: Option<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub refund_id: Option<String>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub refund_fee: Option<crate::Fen>,
        /// 应结退款金额 · Settlement refund amount
        ///
        /// 单位为分。In fen.
        pub settlement_refund_fee: Option<crate::Fen>,
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub cash_fee_type: Option<String>,
        /// 现金退款金额 · Cash refund amount
        ///
        /// 单位为分。In fen.
        pub cash_refund_fee: Option<crate::Fen>,
        /// 代金券类型 · Cash coupon type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券退款总金额 · Total cash coupon refund amount
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee: Option<crate::Fen>,
        /// 单个代金券退款金额 · Refund amount per cash coupon
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量 · Number of cash coupons refunded
        pub coupon_refund_count: Option<i64>,
        /// 退款代金券ID · Refunded cash coupon ID
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub coupon_refund_id_n: crate::Numbered<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => mch_id: Required "mch_id",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => sign_type: Optional "sign_type",
            5 => transaction_id: Optional "transaction_id",
            6 => out_trade_no: Optional "out_trade_no",
            7 => out_refund_no: Required "out_refund_no",
            8 => total_fee: Required "total_fee",
            9 => refund_fee: Required "refund_fee",
            10 => refund_fee_type: Optional "refund_fee_type",
            11 => refund_desc: Optional "refund_desc",
            12 => refund_account: Optional "refund_account",
            13 => notify_url: Optional "notify_url",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => appid: Optional "appid",
            6 => mch_id: Optional "mch_id",
            7 => sub_appid: Optional "sub_appid",
            8 => sub_mch_id: Optional "sub_mch_id",
            9 => nonce_str: Optional "nonce_str",
            10 => sign: Optional "sign",
            11 => transaction_id: Optional "transaction_id",
            12 => out_trade_no: Optional "out_trade_no",
            13 => out_refund_no: Optional "out_refund_no",
            14 => refund_id: Optional "refund_id",
            15 => refund_fee: Optional "refund_fee",
            16 => settlement_refund_fee: Optional "settlement_refund_fee",
            17 => total_fee: Optional "total_fee",
            18 => settlement_total_fee: Optional "settlement_total_fee",
            19 => fee_type: Optional "fee_type",
            20 => cash_fee: Optional "cash_fee",
            21 => cash_fee_type: Optional "cash_fee_type",
            22 => cash_refund_fee: Optional "cash_refund_fee",
            23 => coupon_type_n: Optional "coupon_type_$n",
            24 => coupon_refund_fee: Optional "coupon_refund_fee",
            25 => coupon_refund_fee_n: Optional "coupon_refund_fee_$n",
            26 => coupon_refund_count: Optional "coupon_refund_count",
            27 => coupon_refund_id_n: Optional "coupon_refund_id_$n",
        }
    }
}
