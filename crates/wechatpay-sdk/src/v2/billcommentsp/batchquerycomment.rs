//! 拉取订单评价数据 · Download order comments
//!
//! `v2/billcommentsp/batchquerycomment`

/// 拉取订单评价数据 · Download order comments
///
/// `v2/billcommentsp/batchquerycomment`
#[derive(Clone)]
pub struct Batchquerycomment {
    pub(crate) node: crate::chain::Node,
}

impl Batchquerycomment {
    /// 拉取订单评价数据 · Download order comments
    ///
    /// `POST /billcommentsp/batchquerycomment`
    ///
    /// 商户按时间段分批拉取用户对订单的评价数据，用位移和条数翻页，返回评价内容。模式：普通商户。
    ///
    /// Downloads the comments of users on orders of a time range, page by page. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::billcommentsp::batchquerycomment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .begin_time("20170724000000")
    ///     .end_time("20170725000000")
    ///     .offset(0);
    /// let answer = client.v2().billcommentsp().batchquerycomment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014326528](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
    #[doc(alias(
        "拉取订单评价数据",
        "Download order comments",
        "订单评价",
        "batchquerycomment",
        "billcommentsp/batchquerycomment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/billcommentsp/batchquerycomment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/billcommentsp/batchquerycomment")
    }
}

/// 拉取订单评价数据 · Download order comments
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
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 拉取订单评价数据：请求 · Download order comments: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 开始时间（必填） · Start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 19 个字符。`yyyyMMddHHmmss`, Beijing time. At most 19 characters.
        pub begin_time: Option<String>,
        /// 结束时间（必填） · End time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 19 个字符。`yyyyMMddHHmmss`, Beijing time. At most 19 characters.
        pub end_time: Option<String>,
        /// 位移（必填） · Offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 条数 · Number of records
        pub limit: Option<i64>,
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

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 开始时间（必填） · Start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间（必填） · End time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 位移（必填） · Offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 条数 · Number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 拉取订单评价数据：应答 · Download order comments: answer
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
        /// 最长 16 个字符。At most 16 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => begin_time: Required "begin_time",
            4 => end_time: Required "end_time",
            5 => offset: Required "offset",
            6 => limit: Optional "limit",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
        }
    }
}
