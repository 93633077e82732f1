//! 查询订单 · Query a transit order
//!
//! `v2/transit/queryorder`

/// 查询订单 · Query a transit order
///
/// `v2/transit/queryorder`
#[derive(Clone)]
pub struct Queryorder {
    pub(crate) node: crate::chain::Node,
}

impl Queryorder {
    /// 查询订单 · Query a transit order
    ///
    /// `POST /transit/queryorder`
    ///
    /// 商户按微信订单号查询乘车码代扣订单，返回交易状态和金额，用来确认扣款结果。模式：普通商户。
    ///
    /// Queries a transit code debit order by WeChat Pay transaction ID and returns its state and amount. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::queryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .transaction_id("1009660380201506130728806387")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().transit().queryorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011986341](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
    #[doc(alias(
        "查询订单",
        "Query a transit order",
        "乘车码代扣",
        "queryorder",
        "transit/queryorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/queryorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/queryorder")
    }
}

/// 查询订单 · Query a transit order
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

    enumeration! {
        /// 是否关注公众账号 · Whether user follows Official Account
        IsSubscribe {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `PAP`: 代扣 · Auto-debit
            PAP = "PAP",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
            /// `NOTPAY`: 未支付 · Not paid
            NOTPAY = "NOTPAY",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
            REVOKED = "REVOKED",
            /// `USERPAYING`: 用户支付中 · The user is paying
            USERPAYING = "USERPAYING",
            /// `PAYERROR`: 支付失败 · Payment failed
            PAYERROR = "PAYERROR",
            /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPT = "ACCEPT",
        }
        final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
    }

    /// 查询订单：请求 · Query a transit order: request
    pub struct Request {
        /// 请求appid（必填） · Requesting app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求appid（必填） · Requesting app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询订单：应答 · Query a transit order: answer
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
        /// 请求appid · Requesting app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
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
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub openid: Option<String>,
        /// 是否关注公众账号 · Whether user follows Official Account
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub is_subscribe: IsSubscribe,
        /// 交易类型 · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: TradeType,
        /// 交易状态 · Transaction status
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub trade_state: TradeState,
        /// 付款银行 · Paying bank
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub bank_type: Option<String>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 货币种类 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 现金支付货币类型 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub cash_fee_type: Option<String>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 代金券或立减优惠金额 · Coupon or instant discount amount
        ///
        /// 单位为分。In fen.
        pub coupon_fee: Option<crate::Fen>,
        /// 代金券或立减优惠使用数量 · Number of coupons or discounts used
        pub coupon_count: Option<i64>,
        /// 代金券类型 · Cash coupon type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub coupon_type_n: crate::Numbered<String>,
        /// 代金券或立减优惠ID · Coupon or instant discount ID
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub coupon_id_n: crate::Numbered<String>,
        /// 单个代金券或立减优惠支付金额 · Amount per coupon or instant discount
        ///
        /// 单位为分。In fen.
        pub coupon_fee_n: crate::Numbered<crate::Fen>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_end: Option<String>,
        /// 交易状态描述 · Transaction status description
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub trade_state_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => transaction_id: Required "transaction_id",
            3 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => device_info: Optional "device_info",
            10 => openid: Optional "openid",
            11 => is_subscribe: Optional "is_subscribe",
            12 => trade_type: Optional "trade_type",
            13 => trade_state: Optional "trade_state",
            14 => bank_type: Optional "bank_type",
            15 => total_fee: Optional "total_fee",
            16 => fee_type: Optional "fee_type",
            17 => cash_fee: Optional "cash_fee",
            18 => cash_fee_type: Optional "cash_fee_type",
            19 => settlement_total_fee: Optional "settlement_total_fee",
            20 => coupon_fee: Optional "coupon_fee",
            21 => coupon_count: Optional "coupon_count",
            22 => coupon_type_n: Optional "coupon_type_$n",
            23 => coupon_id_n: Optional "coupon_id_$n",
            24 => coupon_fee_n: Optional "coupon_fee_$n",
            25 => transaction_id: Optional "transaction_id",
            26 => out_trade_no: Optional "out_trade_no",
            27 => attach: Optional "attach",
            28 => time_end: Optional "time_end",
            29 => trade_state_desc: Optional "trade_state_desc",
        }
    }
}
