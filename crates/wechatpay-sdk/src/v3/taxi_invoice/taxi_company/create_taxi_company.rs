//! `/v3/taxi-invoice/taxi-company/create-taxi-company`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/taxi-company/create-taxi-company`
pub struct CreateTaxiCompany(pub(crate) Node);

impl CreateTaxiCompany {
    /// 新增出租车公司 (partner)
    ///
    /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::taxi_company::create_taxi_company::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .company_name("深圳市未来有限公司")
    ///     .tax_id("12345678901234567J")
    ///     .address("广东省深圳市南山区高新科技园科技中一路腾讯大厦")
    ///     .phone("075586013388")
    ///     .bank_name("中国工商银行南山支行")
    ///     .bank_account("12345678901234")
    ///     .invoice_mode("JIAO_WEI")
    ///     .legal_person("张三")
    ///     .short_name("深圳未来")
    ///     .region_id(510100)
    ///     .enterprise_type("ENTERPRISE");
    /// let answer = client
    ///     .v3()
    ///     .taxi_invoice()
    ///     .taxi_company()
    ///     .create_taxi_company()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi-company/create-taxi-company", rest)
    }
}

/// 新增出租车公司
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/taxi-company/create-taxi-company");

    /// 新增出租车公司：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("company_name"),
            required::<String>("tax_id"),
            required::<String>("address"),
            optional::<String>("phone"),
            optional::<String>("bank_name"),
            optional::<String>("bank_account"),
            required::<String>("invoice_mode"),
            required::<String>("legal_person"),
            optional::<String>("short_name"),
            required::<i64>("region_id"),
            required::<String>("enterprise_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公司名称
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("company_name", value.into()))
        }

        /// 税号（必填）
        pub fn tax_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tax_id", value.into()))
        }

        /// 公司地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
        }

        /// 公司电话
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("phone", value.into()))
        }

        /// 开户行
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_name", value.into()))
        }

        /// 银行账号
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_account", value.into()))
        }

        /// 开票渠道（必填）
        pub fn invoice_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_mode", value.into()))
        }

        /// 企业法人姓名（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("legal_person", value.into()))
        }

        /// 公司简称
        pub fn short_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("short_name", value.into()))
        }

        /// 行政区划ID（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }

        /// 企业类型（必填）
        pub fn enterprise_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("enterprise_type", value.into()))
        }
    }

    /// 新增出租车公司：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("company_name", &mut self.company_name),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
