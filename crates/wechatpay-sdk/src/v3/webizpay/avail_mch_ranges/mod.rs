//! `/v3/webizpay/avail-mch-ranges`

pub mod range_id;

/// `/v3/webizpay/avail-mch-ranges`
pub struct AvailMchRanges {
    pub(crate) node: crate::chain::Node,
}

impl AvailMchRanges {
    /// `/{range_id}`: 可用商户范围id
    pub fn range_id(self, value: impl Into<String>) -> range_id::RangeId {
        range_id::RangeId { node: self.node.bind("range_id", value) }
    }

    /// 查询可用商户范围列表 (partner)
    ///
    /// `GET /v3/webizpay/avail-mch-ranges`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234");
    /// let answer = client.v3().webizpay().avail_mch_ranges().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/avail-mch-ranges", request.0)
    }

    /// 创建可用商户范围 (partner)
    ///
    /// `POST /v3/webizpay/avail-mch-ranges`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .identifier_type(post::IdentifierType::ORGANIZATION_CODE);
    /// let answer = client.v3().webizpay().avail_mch_ranges().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/avail-mch-ranges", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/avail-mch-ranges")
    }
}

/// 查询可用商户范围列表
pub mod get {

    pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Request;

    enumeration! {
        /// 商户标识类型
        IdentifierType {
            ORGANIZATION_CODE = "ORGANIZATION_CODE",
            TRANSACTION_ID = "TRANSACTION_ID",
        }
    }

    /// 查询可用商户范围列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 可用商户范围列表
        pub range_list: Option<Vec<RangeList>>,
    }

    /// 可用商户范围列表
    #[non_exhaustive]
    pub struct RangeList {
        /// 可用商户范围id
        pub range_id: Option<String>,
        /// 商户标识类型
        pub identifier_type: Option<crate::Enumeration<IdentifierType>>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => range_list: "range_list",
        }
        RangeList {
            0 => range_id: "range_id",
            1 => identifier_type: "identifier_type",
        }
    }
}

/// 创建可用商户范围
pub mod post {
    use crate::message;

    pub use crate::v3::webizpay::avail_mch_ranges::get::IdentifierType;
pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Response;

    /// 创建可用商户范围：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<crate::Enumeration<IdentifierType>>("identifier_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 商户标识类型（必填）
        pub fn identifier_type(self, value: impl Into<crate::Enumeration<IdentifierType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentifierType>>("identifier_type", value))
        }
    }

    request!(Request);
}
