//! `/v3/gov/subsidy/qualifications/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/qualifications/query`
pub struct Query(pub(crate) Node);

impl Query {
    /// 批量查询用户资格
    ///
    /// `POST /v3/gov/subsidy/qualifications/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client.v3().gov().subsidy().qualifications().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/qualifications/query", rest)
    }
}

/// 批量查询用户资格
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;
    pub use crate::v3::gov::subsidy::qualification::get::State;
    pub use crate::v3::gov::subsidy::qualifications::passthrough::query::post::{
        Request, UnclaimedReason,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/qualifications/query");

    /// 批量查询用户资格：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态数组
        pub qualification_list: Option<Vec<QualificationList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("qualification_list", &mut self.qualification_list),
                _ => return None,
            })
        }
    }

    /// 资格状态数组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct QualificationList {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 状态
        pub state: Option<Enumeration<State>>,
        /// 区分未领取的原因
        pub unclaimed_reason: Option<Enumeration<UnclaimedReason>>,
        /// 领取的平台名称
        pub claimed_platform_name: Option<String>,
        /// 领取的地区名称
        pub claimed_region_name: Option<String>,
    }

    impl Message for QualificationList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appliance_id", &mut self.appliance_id),
                1 => Named("state", &mut self.state),
                2 => Named("unclaimed_reason", &mut self.unclaimed_reason),
                3 => Named("claimed_platform_name", &mut self.claimed_platform_name),
                4 => Named("claimed_region_name", &mut self.claimed_region_name),
                _ => return None,
            })
        }
    }

    message!(Response, QualificationList);
}
