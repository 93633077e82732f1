//! 查询退款（押金） · Query a deposit refund
//!
//! `v2/deposit/refundquery`

/// 查询退款（押金） · Query a deposit refund
///
/// `v2/deposit/refundquery`
#[derive(Clone)]
pub struct Refundquery {
    pub(crate) node: crate::chain::Node,
}

impl Refundquery {
    /// 查询退款（押金） · Query a deposit refund
    ///
    /// `POST /deposit/refundquery`
    ///
    /// 按订单或退款的任一单号查询押金退款，返回每笔退款的状态、金额和入账情况。模式：普通商户、服务商。
    ///
    /// Queries the refund of a deposit by the number of the order or of the refund and returns its state and amount. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refundquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .out_refund_no("refund202608010001")
    ///     .refund_id("50300000000202608010000000001");
    /// let answer = client.v2().deposit().refundquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::refundquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .out_refund_no("refund202608010001")
    ///     .refund_id("50300000000202608010000000001");
    /// let answer = client.v2().deposit().refundquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011987300](https://pay.weixin.qq.com/doc/v2/partner/4011987300)
    #[doc(alias(
        "查询退款（押金）",
        "Query a deposit refund",
        "酒店押金",
        "refundquery",
        "deposit/refundquery"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/refundquery", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/deposit/refundquery")
    }
}

/// 查询退款（押金） · Query a deposit refund
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

    /// 查询退款（押金）：请求 · Query a deposit refund: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
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
        pub out_refund_no: Option<String>,
        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub refund_id: Option<String>,
        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
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

        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 偏移量 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 查询退款（押金）：应答 · Query a deposit refund: answer
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
        /// 错误码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
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
        /// 订单总退款次数 · Total number of refunds
        pub total_refund_count: Option<i64>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 应结订单金额 · Settlement order amount
        ///
        /// 单位为分。In fen.
        pub settlement_total_fee: Option<crate::Fen>,
        /// 货币种类 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 8 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 8 characters.
        pub fee_type: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub cash_fee: Option<crate::Fen>,
        /// 退款笔数 · Number of refunds
        pub refund_count: Option<i64>,
        /// 商户退款单号 · Merchant refund number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub out_refund_no_n: crate::Numbered<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub refund_id_n: crate::Numbered<String>,
        /// 退款渠道 · Refund channel
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub refund_channel_n: crate::Numbered<String>,
        /// 申请退款金额 · Requested refund amount
        ///
        /// 单位为分。In fen.
        pub refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款金额 · Refund amount
        ///
        /// 单位为分。In fen.
        pub settlement_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 代金券类型 · Cash coupon type
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub coupon_type_n_m: crate::Numbered<String>,
        /// 总代金券退款金额 · Total cash coupon refund amount
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
        /// 退款代金券使用数量 · Number of cash coupons refunded
        pub coupon_refund_count_n: crate::Numbered<i64>,
        /// 退款代金券ID · Refunded cash coupon ID
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub coupon_refund_id_n_m: crate::Numbered<String>,
        /// 单个代金券退款金额 · Refund amount per cash coupon
        ///
        /// 单位为分。In fen.
        pub coupon_refund_fee_n_m: crate::Numbered<crate::Fen>,
        /// 退款状态 · Refund status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub refund_status_n: crate::Numbered<String>,
        /// 退款资金来源 · Refund funding source
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub refund_account_n: crate::Numbered<String>,
        /// 退款入账账户 · Refund receiving account
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub refund_recv_accout_n: crate::Numbered<String>,
        /// 退款成功时间 · Refund success time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 20 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 20 characters.
        pub refund_success_time_n: crate::Numbered<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => sign_type: Optional "sign_type",
            5 => transaction_id: Optional "transaction_id",
            6 => out_trade_no: Optional "out_trade_no",
            7 => out_refund_no: Required "out_refund_no",
            8 => refund_id: Required "refund_id",
            9 => offset: Optional "offset",
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
            11 => total_refund_count: Optional "total_refund_count",
            12 => transaction_id: Optional "transaction_id",
            13 => out_trade_no: Optional "out_trade_no",
            14 => total_fee: Optional "total_fee",
            15 => settlement_total_fee: Optional "settlement_total_fee",
            16 => fee_type: Optional "fee_type",
            17 => cash_fee: Optional "cash_fee",
            18 => refund_count: Optional "refund_count",
            19 => out_refund_no_n: Optional "out_refund_no_$n",
            20 => refund_id_n: Optional "refund_id_$n",
            21 => refund_channel_n: Optional "refund_channel_$n",
            22 => refund_fee_n: Optional "refund_fee_$n",
            23 => settlement_refund_fee_n: Optional "settlement_refund_fee_$n",
            24 => coupon_type_n_m: Optional "coupon_type_$n_$m",
            25 => coupon_refund_fee_n: Optional "coupon_refund_fee_$n",
            26 => coupon_refund_count_n: Optional "coupon_refund_count_$n",
            27 => coupon_refund_id_n_m: Optional "coupon_refund_id_$n_$m",
            28 => coupon_refund_fee_n_m: Optional "coupon_refund_fee_$n_$m",
            29 => refund_status_n: Optional "refund_status_$n",
            30 => refund_account_n: Optional "refund_account_$n",
            31 => refund_recv_accout_n: Optional "refund_recv_accout_$n",
            32 => refund_success_time_n: Optional "refund_success_time_$n",
        }
    }
}
