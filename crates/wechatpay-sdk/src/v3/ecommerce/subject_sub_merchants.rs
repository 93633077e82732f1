//! `/v3/ecommerce/subject-sub-merchants`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/ecommerce/subject-sub-merchants`
pub struct SubjectSubMerchants {
    pub(crate) node: Node,
}

impl SubjectSubMerchants {
    /// 查询指定主体子商户列表 (partner)
    ///
    /// `GET /v3/ecommerce/subject-sub-merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subject_sub_merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .organization_type(get::OrganizationType::SUBJECT_TYPE_ENTERPRISE)
    ///     .cert_number("6225760000000000")
    ///     .limit(20)
    ///     .offset(0);
    /// let answer = client.v3().ecommerce().subject_sub_merchants().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.node.call(Method::GET, "/v3/ecommerce/subject-sub-merchants").query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/subject-sub-merchants", rest)
    }
}

/// 查询指定主体子商户列表
pub mod get {
    use crate::message::{Enumeration, Listed, Object, Time, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::shared::v3_ecommerce_subject_sub_merchants_get::OrganizationType;

    /// 查询指定主体子商户列表：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<OrganizationType>>("organization_type"),
            required::<Sensitive>("cert_number"),
            optional::<i64>("limit"),
            optional::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 主体类型（必填）
        pub fn organization_type(self, value: impl Into<Enumeration<OrganizationType>>) -> Self {
            Self(self.0.with_some::<Enumeration<OrganizationType>>("organization_type", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("cert_number", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页偏移
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 查询指定主体子商户列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户列表
        pub data: Option<Vec<Data>>,
        /// 分页偏移
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总条数
        pub total_count: Option<i64>,
    }

    /// 子商户列表
    #[non_exhaustive]
    pub struct Data {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户简称
        pub merchant_shortname: Option<String>,
        /// 签约时间
        pub sign_time: Option<Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => total_count: "total_count",
        }
        Data {
            0 => sub_mchid: "sub_mchid",
            1 => merchant_shortname: "merchant_shortname",
            2 => sign_time: "sign_time",
        }
    }
}
