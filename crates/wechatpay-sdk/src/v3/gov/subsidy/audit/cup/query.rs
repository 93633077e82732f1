//! `/v3/gov/subsidy/audit/cup/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/audit/cup/query`
pub struct Query(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/audit/cup/query", rest)
    }
}

/// 查询审核结果
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::audit::cup::invalid::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/audit/cup/query");

    /// 查询审核结果：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code", &mut self.code),
                1 => Named("msg", &mut self.msg),
                2 => Named("sub_code", &mut self.sub_code),
                3 => Named("sub_msg", &mut self.sub_msg),
                4 => Named("mchnt_order_id", &mut self.mchnt_order_id),
                5 => Named("verify_status", &mut self.verify_status),
                6 => Named("verify_status_desc", &mut self.verify_status_desc),
                7 => Named("audit_status", &mut self.audit_status),
                8 => Named("audit_status_desc", &mut self.audit_status_desc),
                9 => Named("trade_status", &mut self.trade_status),
                10 => Named("refund_at", &mut self.refund_at),
                11 => Named("refund_dt", &mut self.refund_dt),
                12 => Named("org_no", &mut self.org_no),
                _ => return None,
            })
        }
    }

    message!(Response);
}
