//! 作废审核记录 · Invalidate an audit record
//!
//! `/v3/gov/subsidy/audit/cup/invalid`

/// 作废审核记录 · Invalidate an audit record
///
/// `/v3/gov/subsidy/audit/cup/invalid`
#[derive(Clone)]
pub struct Invalid {
    pub(crate) node: crate::chain::Node,
}

impl Invalid {
    /// 作废审核记录 · Invalidate an audit record
    ///
    /// `POST /v3/gov/subsidy/audit/cup/invalid`
    ///
    /// 按商户订单号和上传时间作废已上传的补贴审核记录，返回响应码和描述。模式：服务商。
    ///
    /// Invalidates an uploaded subsidy audit record by merchant order number and upload time and returns a response code. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::invalid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("100001")
    ///     .mchnt_order_id("100001")
    ///     .upload_time("20260801100000");
    /// let answer = client.v3().gov().subsidy().audit().cup().invalid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[doc(alias(
        "作废审核记录",
        "Invalidate an audit record",
        "国家消费品换新补贴 上海/福建/重庆",
        "invalid",
        "cup/invalid"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/invalid", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/invalid")
    }
}

/// 作废审核记录 · Invalidate an audit record
pub mod post {

    /// 作废审核记录：请求 · Invalidate an audit record: request
    pub struct Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub org_no: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub mchnt_order_id: Option<String>,
        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub upload_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分公司机构代码（必填） · Branch company institution code (required)
        pub fn org_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.org_no = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn mchnt_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchnt_order_id = value.into_member();
            self
        }

        /// 审核记录上传时间（必填） · Review record upload time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn upload_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.upload_time = value.into_member();
            self
        }
    }

    /// 作废审核记录：应答 · Invalidate an audit record: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub msg: Option<String>,
        /// 详细应答码 · Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 · Detailed response message
        pub sub_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => org_no: Required "org_no",
            1 => mchnt_order_id: Required "mchnt_order_id",
            2 => upload_time: Required "upload_time",
        }
        Response {
            0 => code: Optional "code",
            1 => msg: Optional "msg",
            2 => sub_code: Optional "sub_code",
            3 => sub_msg: Optional "sub_msg",
        }
    }
}
