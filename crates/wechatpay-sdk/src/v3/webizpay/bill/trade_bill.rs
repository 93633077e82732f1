//! `/v3/webizpay/bill/trade-bill`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/bill/trade-bill`
pub struct TradeBill(pub(crate) Node);

impl TradeBill {
    /// 申请企业商户企业支付业务账单 (partner)
    ///
    /// `POST /v3/webizpay/bill/trade-bill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::bill::trade_bill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .date("2025-04-23")
    ///     .r#type(post::Type::QYZFALL);
    /// let answer = client.v3().webizpay().bill().trade_bill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/bill/trade-bill", rest)
    }
}

/// 申请企业商户企业支付业务账单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/webizpay/bill/trade-bill");

    enumeration! {
        /// 账单类型
        Type {
            QYZFALL = "QYZFALL",
        }
    }

    /// 申请企业商户企业支付业务账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_mchid"),
            required::<String>("sub_mchid"),
            required::<String>("date"),
            required::<Enumeration<Type>>("type"),
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

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 账单日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date", value.into()))
        }

        /// 账单类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }
    }

    /// 申请企业商户企业支付业务账单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 账单日期
        pub date: Option<String>,
        /// 账单类型
        pub r#type: Option<Enumeration<Type>>,
        /// 账单下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("date", &mut self.date),
                3 => Named("type", &mut self.r#type),
                4 => Named("download_url", &mut self.download_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
