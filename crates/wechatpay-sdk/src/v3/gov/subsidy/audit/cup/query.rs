//! 查询审核结果 · Query an audit result
//!
//! `/v3/gov/subsidy/audit/cup/query`

/// 查询审核结果 · Query an audit result
///
/// `/v3/gov/subsidy/audit/cup/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询审核结果 · Query an audit result
    ///
    /// `POST /v3/gov/subsidy/audit/cup/query`
    ///
    /// 按商户订单号和上传时间查询补贴审核记录，返回核验结果及其描述。模式：服务商。
    ///
    /// Queries a subsidy audit record by merchant order number and upload time and returns the verification result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .org_no("100001")
    ///     .mchnt_order_id("100001")
    ///     .upload_time("20260801100000");
    /// let answer = client.v3().gov().subsidy().audit().cup().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989535](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[doc(alias(
        "查询审核结果",
        "Query an audit result",
        "国家消费品换新补贴 上海/福建/重庆",
        "query",
        "cup/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/query")
    }
}

/// 查询审核结果 · Query an audit result
pub mod post {

    /// 查询审核结果：请求 · Query an audit result: request
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

    /// 查询审核结果：应答 · Query an audit result: answer
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
        /// 商户订单号 · Merchant order number
        pub mchnt_order_id: Option<String>,
        /// 核验结果 · Verification result
        pub verify_status: Option<String>,
        /// 核验结果描述 · Verification result description
        pub verify_status_desc: Option<String>,
        /// 审核结果 · Review result
        pub audit_status: Option<String>,
        /// 审核结果描述 · Review result description
        pub audit_status_desc: Option<String>,
        /// 订单状态 · Order status
        pub trade_status: Option<String>,
        /// 退货金额 · Goods return amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub refund_at: Option<String>,
        /// 退货日期 · Goods return date
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub refund_dt: Option<String>,
        /// 分公司机构代码 · Branch company institution code
        pub org_no: Option<String>,
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
            4 => mchnt_order_id: Optional "mchnt_order_id",
            5 => verify_status: Optional "verify_status",
            6 => verify_status_desc: Optional "verify_status_desc",
            7 => audit_status: Optional "audit_status",
            8 => audit_status_desc: Optional "audit_status_desc",
            9 => trade_status: Optional "trade_status",
            10 => refund_at: Optional "refund_at",
            11 => refund_dt: Optional "refund_dt",
            12 => org_no: Optional "org_no",
        }
    }
}
