//! `/v3/lovefeast/brands/{brand_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/lovefeast/brands/{brand_id}`
pub struct BrandId(pub(crate) Node);

impl BrandId {
    /// 查询爱心餐品牌信息 (direct and partner)
    ///
    /// `GET /v3/lovefeast/brands/{brand_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().lovefeast().brands().brand_id("2250").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast/brands/{brand_id}", rest)
    }
}

/// 查询爱心餐品牌信息
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/lovefeast/brands/{brand_id}");

    /// 查询爱心餐品牌信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 捐赠数量
        pub donate_count: Option<i64>,
        /// 供餐数量
        pub consume_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("donate_count", &mut self.donate_count),
                1 => Named("consume_count", &mut self.consume_count),
                _ => return None,
            })
        }
    }

    message!(Response);
}
