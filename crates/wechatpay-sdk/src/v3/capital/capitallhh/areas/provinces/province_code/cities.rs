//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
pub struct Cities(pub(crate) Node);

impl Cities {
    /// 查询城市列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .areas()
    ///     .provinces()
    ///     .province_code("10")
    ///     .cities()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/areas/provinces/{province_code}/cities", rest)
    }
}

/// 查询城市列表
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/capital/capitallhh/areas/provinces/{province_code}/cities");

    /// 查询城市列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 城市列表
        pub data: Option<Vec<Data>>,
        /// 查询数据总条数
        pub total_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("total_count", &mut self.total_count),
                _ => return None,
            })
        }
    }

    /// 城市列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 城市名称
        pub city_name: Option<String>,
        /// 城市编码
        pub city_code: Option<i64>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("city_name", &mut self.city_name),
                1 => Named("city_code", &mut self.city_code),
                _ => return None,
            })
        }
    }

    message!(Response, Data);
}
