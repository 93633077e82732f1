//! `/v3/taxi-invoice/taxi/update-taxi`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxi/update-taxi`
#[derive(Clone, Debug)]
pub struct UpdateTaxi(pub(crate) Node);

impl UpdateTaxi {
    /// 更新出租车信息 (partner)
    ///
    /// `POST /v3/taxi-invoice/taxi/update-taxi`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi::update_taxi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .plate_number("粤B12345")
    ///     .company_name("深圳市未来有限公司")
    ///     .mchid("1900000109")
    ///     .main_license("6298416")
    ///     .deputy_license("6298416")
    ///     .region_id(510100)
    ///     .invoice_flag("INVOICE")
    ///     .taxi_state(post::TaxiState::IN_OPERATION);
    /// let answer = client.v3().taxi_invoice().taxi().update_taxi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi/update-taxi", rest)
    }
}

/// 更新出租车信息
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/taxi/update-taxi");

    enumeration! {
        /// 出租车状态
        TaxiState {
            IN_OPERATION = "IN_OPERATION",
            OUT_OPERATION = "OUT_OPERATION",
        }
    }

    /// 更新出租车信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 车牌号
        pub plate_number: Required<String>,
        /// 公司名称
        pub company_name: Required<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 主班司机资格证号
        pub main_license: Required<String>,
        /// 副班司机资格证号
        pub deputy_license: Option<String>,
        /// 行政区划ID
        pub region_id: Required<i64>,
        /// 开票标记
        pub invoice_flag: Option<String>,
        /// 出租车状态
        pub taxi_state: Option<Enumeration<TaxiState>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Required::set(value.into());
            self
        }

        /// 公司名称
        #[inline]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// 主班司机资格证号
        #[inline]
        pub fn main_license(mut self, value: impl Into<String>) -> Self {
            self.main_license = Required::set(value.into());
            self
        }

        /// 副班司机资格证号
        #[inline]
        pub fn deputy_license(mut self, value: impl Into<String>) -> Self {
            self.deputy_license = Some(value.into());
            self
        }

        /// 行政区划ID
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }

        /// 开票标记
        #[inline]
        pub fn invoice_flag(mut self, value: impl Into<String>) -> Self {
            self.invoice_flag = Some(value.into());
            self
        }

        /// 出租车状态
        #[inline]
        pub fn taxi_state(mut self, value: impl Into<Enumeration<TaxiState>>) -> Self {
            self.taxi_state = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("company_name", &mut self.company_name),
                ("mchid", &mut self.mchid),
                ("main_license", &mut self.main_license),
                ("deputy_license", &mut self.deputy_license),
                ("region_id", &mut self.region_id),
                ("invoice_flag", &mut self.invoice_flag),
                ("taxi_state", &mut self.taxi_state),
            ]);
        }
    }

    /// 更新出租车信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 主班司机资格证号
        pub main_license: Option<String>,
        /// 副班司机资格证号
        pub deputy_license: Option<String>,
        /// 行政区划ID
        pub region_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plate_number", &mut self.plate_number),
                ("company_name", &mut self.company_name),
                ("mchid", &mut self.mchid),
                ("main_license", &mut self.main_license),
                ("deputy_license", &mut self.deputy_license),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    message!(Request, Response);
}
