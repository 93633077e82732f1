//! `/v3/gov/subsidy/audit/cup/query`

/// `/v3/gov/subsidy/audit/cup/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 查询审核结果
    ///
    /// `POST /v3/gov/subsidy/audit/cup/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::audit::cup::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().org_no("").mchnt_order_id("").upload_time("");
    /// let answer = client.v3().gov().subsidy().audit().cup().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/audit/cup/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/query")
    }
}

/// 查询审核结果
pub mod post {

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Request;

    /// 查询审核结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub code: Option<String>,
        /// 响应描述
        pub msg: Option<String>,
        /// 详细应答码
        pub sub_code: Option<String>,
        /// 详细应答码描述
        pub sub_msg: Option<String>,
        /// 商户订单号
        pub mchnt_order_id: Option<String>,
        /// 核验结果
        pub verify_status: Option<String>,
        /// 核验结果描述
        pub verify_status_desc: Option<String>,
        /// 审核结果
        pub audit_status: Option<String>,
        /// 审核结果描述
        pub audit_status_desc: Option<String>,
        /// 订单状态
        pub trade_status: Option<String>,
        /// 退货金额
        pub refund_at: Option<String>,
        /// 退货日期
        pub refund_dt: Option<String>,
        /// 分公司机构代码
        pub org_no: Option<String>,
    }

    message! {
        Response {
            0 => code: "code",
            1 => msg: "msg",
            2 => sub_code: "sub_code",
            3 => sub_msg: "sub_msg",
            4 => mchnt_order_id: "mchnt_order_id",
            5 => verify_status: "verify_status",
            6 => verify_status_desc: "verify_status_desc",
            7 => audit_status: "audit_status",
            8 => audit_status_desc: "audit_status_desc",
            9 => trade_status: "trade_status",
            10 => refund_at: "refund_at",
            11 => refund_dt: "refund_dt",
            12 => org_no: "org_no",
        }
    }
}
