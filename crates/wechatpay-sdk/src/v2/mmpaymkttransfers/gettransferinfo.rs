//! 查询企业向微信用户个人付款 · Query a payment to balance
//!
//! `v2/mmpaymkttransfers/gettransferinfo`

/// 查询企业向微信用户个人付款 · Query a payment to balance
///
/// `v2/mmpaymkttransfers/gettransferinfo`
#[derive(Clone)]
pub struct Gettransferinfo {
    pub(crate) node: crate::chain::Node,
}

impl Gettransferinfo {
    /// 查询企业向微信用户个人付款 · Query a payment to balance
    ///
    /// `POST /mmpaymkttransfers/gettransferinfo`
    ///
    /// 商户按商户订单号查询向微信用户零钱的付款，返回付款状态和金额，用来确认是否成功。模式：普通商户。
    ///
    /// Queries a payment to the balance of a WeChat user by merchant order number and returns its state and amount. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::gettransferinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner_trade_no("10000098201411111234567890")
    ///     .mch_id("1900000001")
    ///     .appid("wx8888888888888888");
    /// let answer = client.v2().mmpaymkttransfers().gettransferinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SIGN_ERROR`: 验签失败：私钥、证书序列号、签名串或时间戳有一项不对。对照 detail.sign_information 核对签名串，校准时钟，确认证书序列号与私钥成对。 · The signature was rejected: the private key, the serial number, the signed text or the timestamp is wrong. Compare the signed text with `detail.sign_information`. Check the clock, and that serial number and private key belong together.
    /// - `SYSTEMERROR`: 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `CA_ERROR`, `PARAM_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011989767](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
    #[doc(alias(
        "查询企业向微信用户个人付款",
        "Query a payment to balance",
        "付款到零钱",
        "gettransferinfo",
        "mmpaymkttransfers/gettransferinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/gettransferinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/gettransferinfo")
    }
}

/// 查询企业向微信用户个人付款 · Query a payment to balance
pub mod post {

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
        /// 转账状态 · Transfer status
        Status {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
        }
    }

    /// 查询企业向微信用户个人付款：请求 · Query a payment to balance: request
    pub struct Request {
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// Appid（必填） · App ID (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn partner_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.partner_trade_no = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// Appid（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询企业向微信用户个人付款：应答 · Query a payment to balance: answer
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
        /// 商户单号 · Merchant transfer number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub partner_trade_no: Option<String>,
        /// Appid · App ID
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 付款单号 · Payment number
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub detail_id: Option<String>,
        /// 转账状态 · Transfer status
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub status: Status,
        /// 失败原因 · Failure reason
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub reason: Option<String>,
        /// 收款用户openid · Payee openid
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub transfer_name: Option<String>,
        /// 付款金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub payment_amount: Option<crate::Fen>,
        /// 转账时间 · Transfer time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub transfer_time: Option<String>,
        /// 付款成功时间 · Payment success time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub payment_time: Option<String>,
        /// 企业付款备注 · Payment remark
        ///
        /// 最长 100 个字符。At most 100 characters.
        pub desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => partner_trade_no: Required "partner_trade_no",
            1 => mch_id: Required "mch_id",
            2 => appid: Required "appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => partner_trade_no: Optional "partner_trade_no",
            6 => appid: Optional "appid",
            7 => mch_id: Optional "mch_id",
            8 => detail_id: Optional "detail_id",
            9 => status: Optional "status",
            10 => reason: Optional "reason",
            11 => openid: Optional "openid",
            12 => transfer_name: Optional "transfer_name",
            13 => payment_amount: Optional "payment_amount",
            14 => transfer_time: Optional "transfer_time",
            15 => payment_time: Optional "payment_time",
            16 => desc: Optional "desc",
        }
    }
}
