//! `/v3/marketing/favor/stocks/{stock_id}/items`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/stocks/{stock_id}/items`
pub struct Items(pub(crate) Node);

impl Items {
    /// 查询代金券可用单品 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::items::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("").offset(0).limit("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("")
    ///     .items()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/stocks/{stock_id}/items", rest)
    }
}

/// 查询代金券可用单品
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/stocks/{stock_id}/items");

    /// 查询代金券可用单品：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("stock_creator_mchid"),
            required::<i64>("offset"),
            required::<String>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_creator_mchid", value.into()))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小（必填）
        pub fn limit(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("limit", value.into()))
        }
    }

    /// 查询代金券可用单品：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用单品编码总数
        pub total_count: Option<i64>,
        /// 可用单品编码
        pub data: Option<Vec<String>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 批次号
        pub stock_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("data", &mut self.data),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                4 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
