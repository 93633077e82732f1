//! `/v3/taxi-invoice/taxi/update-taxi`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxi/update-taxi`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("plate_number"),
            required::<String>("company_name"),
            optional::<String>("mchid"),
            required::<String>("main_license"),
            optional::<String>("deputy_license"),
            required::<i64>("region_id"),
            optional::<String>("invoice_flag"),
            optional::<Enumeration<TaxiState>>("taxi_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plate_number", value.into()))
        }

        /// 公司名称（必填）
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("company_name", value.into()))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 主班司机资格证号（必填）
        pub fn main_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("main_license", value.into()))
        }

        /// 副班司机资格证号
        pub fn deputy_license(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("deputy_license", value.into()))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 开票标记
        pub fn invoice_flag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_flag", value.into()))
        }

        /// 出租车状态
        pub fn taxi_state(self, value: impl Into<Enumeration<TaxiState>>) -> Self {
            Self(self.0.with::<Enumeration<TaxiState>>("taxi_state", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plate_number", &mut self.plate_number),
                1 => Named("company_name", &mut self.company_name),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("main_license", &mut self.main_license),
                4 => Named("deputy_license", &mut self.deputy_license),
                5 => Named("region_id", &mut self.region_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
