//! `/v3/webizpay/avail-mch-ranges`

pub mod range_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/avail-mch-ranges`
pub struct AvailMchRanges(pub(crate) Node);

impl AvailMchRanges {
    /// `/{range_id}`: 可用商户范围id
    #[inline]
    pub fn range_id(self, value: impl Into<String>) -> range_id::RangeId {
        range_id::RangeId(self.0.bind("range_id", value))
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/avail-mch-ranges", rest)
    }
}

/// 查询可用商户范围列表
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/webizpay/avail-mch-ranges");

    enumeration! {
        /// 商户标识类型
        IdentifierType {
            ORGANIZATION_CODE = "ORGANIZATION_CODE",
            TRANSACTION_ID = "TRANSACTION_ID",
        }
    }

    /// 查询可用商户范围列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 可用商户范围列表
        pub range_list: Option<Vec<RangeList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("range_list", &mut self.range_list),
                _ => return None,
            })
        }
    }

    /// 可用商户范围列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RangeList {
        /// 可用商户范围id
        pub range_id: Option<String>,
        /// 商户标识类型
        pub identifier_type: Option<Enumeration<IdentifierType>>,
    }

    impl Message for RangeList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("range_id", &mut self.range_id),
                1 => Named("identifier_type", &mut self.identifier_type),
                _ => return None,
            })
        }
    }

    message!(Response, RangeList);
}

/// 创建可用商户范围
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Object, request, required};
    use crate::operation::Operation;

    pub use crate::v3::webizpay::avail_mch_ranges::get::IdentifierType;
pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/webizpay/avail-mch-ranges");

    /// 创建可用商户范围：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_mchid"),
            required::<Enumeration<IdentifierType>>("identifier_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 商户标识类型（必填）
        pub fn identifier_type(self, value: impl Into<Enumeration<IdentifierType>>) -> Self {
            Self(self.0.with::<Enumeration<IdentifierType>>("identifier_type", value.into()))
        }
    }

    request!(Request);
}
