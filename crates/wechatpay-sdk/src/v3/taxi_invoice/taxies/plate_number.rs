//! `/v3/taxi-invoice/taxies/{plate_number}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxies/{plate_number}`
pub struct PlateNumber(pub(crate) Node);

impl PlateNumber {
    /// 获取出租车信息 (partner)
    ///
    /// `GET /v3/taxi-invoice/taxies/{plate_number}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxies::plate_number::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().region_id(510100);
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .taxies()
    ///     .plate_number("粤B12345")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxies/{plate_number}", rest)
    }
}

/// 获取出租车信息
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::taxi_invoice::drivers::driver_license::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/taxi-invoice/taxies/{plate_number}");

    /// 获取出租车信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 公司商户号
        pub company_mchid: Option<String>,
        /// 主班司机资格证号
        pub main_license: Option<String>,
        /// 副班司机资格证号
        pub deputy_license: Option<String>,
        /// 行政区划代码
        pub region_id: Option<i64>,
        /// 是否支持开票
        pub support_invoice: Option<bool>,
        /// 出租车状态
        pub taxi_state: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plate_number", &mut self.plate_number),
                1 => Named("company_name", &mut self.company_name),
                2 => Named("company_mchid", &mut self.company_mchid),
                3 => Named("main_license", &mut self.main_license),
                4 => Named("deputy_license", &mut self.deputy_license),
                5 => Named("region_id", &mut self.region_id),
                6 => Named("support_invoice", &mut self.support_invoice),
                7 => Named("taxi_state", &mut self.taxi_state),
                _ => return None,
            })
        }
    }

    message!(Response);
}
