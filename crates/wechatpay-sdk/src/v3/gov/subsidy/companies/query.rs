//! 企业信息查询 · Query a company
//!
//! `/v3/gov/subsidy/companies/query`

/// 企业信息查询 · Query a company
///
/// `/v3/gov/subsidy/companies/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 企业信息查询 · Query a company
    ///
    /// `POST /v3/gov/subsidy/companies/query`
    ///
    /// 按地区编码和统一社会信用代码查询参与补贴的企业，返回企业名称和归集状态。模式：服务商。
    ///
    /// Queries a company in the subsidy programme by region code and social credit code and returns its name and collection state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::companies::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .qualification_region_code(310100)
    ///     .license_number("91110108397173806M");
    /// let answer = client.v3().gov().subsidy().companies().query().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "企业信息查询",
        "Query a company",
        "国家消费品换新补贴 江苏",
        "query",
        "companies/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/companies/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/companies/query")
    }
}

/// 企业信息查询 · Query a company
pub mod post {

    enumeration! {
        /// 归集状态枚举 · Collection status
        CollectState {
            /// `COLLECT_STATE_NOT_COLLECT`: 未归集 · Not collected
            COLLECT_STATE_NOT_COLLECT = "COLLECT_STATE_NOT_COLLECT",
            /// `COLLECT_STATE_COLLECTED`: 已归集 · Collected
            COLLECT_STATE_COLLECTED = "COLLECT_STATE_COLLECTED",
            /// `COLLECT_STATE_COLLECTION_FAILED`: 归集失败 · Collection failed
            COLLECT_STATE_COLLECTION_FAILED = "COLLECT_STATE_COLLECTION_FAILED",
        }
    }

    /// 企业信息查询：请求 · Query a company: request
    pub struct Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub license_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub fn license_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_number = value.into_member();
            self
        }
    }

    /// 企业信息查询：应答 · Query a company: answer
    #[non_exhaustive]
    pub struct Response {
        /// 企业名称 · Company name
        pub company_name: Option<String>,
        /// 归集状态枚举 · Collection status
        pub collect_state: CollectState,
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => qualification_region_code: Required "qualification_region_code",
            1 => license_number: Required "license_number",
        }
        Response {
            0 => company_name: Optional "company_name",
            1 => collect_state: Optional "collect_state",
            2 => code: Optional "code",
            3 => message: Optional "message",
        }
    }
}
