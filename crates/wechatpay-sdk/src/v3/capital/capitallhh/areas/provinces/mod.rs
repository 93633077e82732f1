//! `/v3/capital/capitallhh/areas/provinces`

pub mod province_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/capital/capitallhh/areas/provinces`
pub struct Provinces(pub(crate) Node);

impl Provinces {
    /// `/{province_code}`: 省份编码
    #[inline]
    pub fn province_code(self, value: impl Into<String>) -> province_code::ProvinceCode {
        province_code::ProvinceCode(self.0.bind("province_code", value))
    }

    /// 查询省份列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().capital().capitallhh().areas().provinces().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/capital/capitallhh/areas/provinces", rest)
    }
}

/// 查询省份列表
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/capital/capitallhh/areas/provinces");

    /// 查询省份列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 省份列表
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

    /// 省份列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 省份名称
        pub province_name: Option<String>,
        /// 省份编码
        pub province_code: Option<i64>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("province_name", &mut self.province_name),
                1 => Named("province_code", &mut self.province_code),
                _ => return None,
            })
        }
    }

    message!(Response, Data);
}
