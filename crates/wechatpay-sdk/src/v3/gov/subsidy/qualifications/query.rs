//! `/v3/gov/subsidy/qualifications/query`

/// `/v3/gov/subsidy/qualifications/query`
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/query", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/query")
    }
}

/// 批量查询用户资格
pub mod post {

    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::IdentityDocumentType;
    pub use crate::v3::gov::subsidy::qualification::get::State;
    pub use crate::v3::gov::subsidy::qualifications::passthrough::query::post::{
        Request, UnclaimedReason,
    };

    /// 批量查询用户资格：应答
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态数组
        pub qualification_list: Option<Vec<QualificationList>>,
    }

    /// 资格状态数组
    #[non_exhaustive]
    pub struct QualificationList {
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 状态
        pub state: Option<crate::Enumeration<State>>,
        /// 区分未领取的原因
        pub unclaimed_reason: Option<crate::Enumeration<UnclaimedReason>>,
        /// 领取的平台名称
        pub claimed_platform_name: Option<String>,
        /// 领取的地区名称
        pub claimed_region_name: Option<String>,
    }

    message! {
        Response {
            0 => qualification_list: "qualification_list",
        }
        QualificationList {
            0 => appliance_id: "appliance_id",
            1 => state: "state",
            2 => unclaimed_reason: "unclaimed_reason",
            3 => claimed_platform_name: "claimed_platform_name",
            4 => claimed_region_name: "claimed_region_name",
        }
    }
}
