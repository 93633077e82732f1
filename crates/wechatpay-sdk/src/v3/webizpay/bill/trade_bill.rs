//! `/v3/webizpay/bill/trade-bill`

/// `/v3/webizpay/bill/trade-bill`
pub struct TradeBill {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/bill/trade-bill", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill/trade-bill")
    }
}

/// 申请企业商户企业支付业务账单
pub mod post {
    use crate::message;

    enumeration! {
        /// 账单类型
        Type {
            QYZFALL = "QYZFALL",
        }
    }

    /// 申请企业商户企业支付业务账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("date"),
            message::required::<crate::Enumeration<Type>>("type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 账单日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }

        /// 账单类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }
    }

    /// 申请企业商户企业支付业务账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 账单日期
        pub date: Option<String>,
        /// 账单类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 账单下载地址
        pub download_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => date: "date",
            3 => r#type: "type",
            4 => download_url: "download_url",
        }
    }
}
