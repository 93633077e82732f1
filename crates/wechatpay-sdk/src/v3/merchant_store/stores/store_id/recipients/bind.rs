//! `/v3/merchant-store/stores/{store_id}/recipients/bind`

/// `/v3/merchant-store/stores/{store_id}/recipients/bind`
pub struct Bind {
    pub(crate) node: crate::chain::Node,
}

impl Bind {
    /// 绑定门店收款信息 (direct and partner)
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::recipients::bind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .store_recipient(vec![
    ///         post::StoreRecipient::new()
    ///             .mchid("1230000109")
    ///             .company_name("腾讯科技（深圳）有限公司"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .merchant_store()
    ///     .stores()
    ///     .store_id("20488000")
    ///     .recipients()
    ///     .bind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948579)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-store/stores/{store_id}/recipients/bind", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}/recipients/bind")
    }
}

/// 绑定门店收款信息
pub mod post {
    use crate::message;

    /// 绑定门店收款信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<Vec<StoreRecipient>>("store_recipient"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 收款门店信息（必填）
        #[inline]
        pub fn store_recipient(self, value: Vec<StoreRecipient>) -> Self {
            Self(self.0.with("store_recipient", value))
        }
    }

    /// 收款门店信息
    pub struct StoreRecipient(pub(crate) message::Object);

    impl StoreRecipient {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("mchid"), message::optional::<String>("company_name")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店收款商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 门店收款主体
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_name", value))
        }
    }

    /// 绑定门店收款信息：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 收款门店信息
        pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
    }

    /// 收款门店信息
    #[non_exhaustive]
    pub struct FailedStoreRecipient {
        /// 门店收款商户号
        pub mchid: Option<String>,
        /// 绑定当前收款信息失败的原因
        pub failed_reason: Option<String>,
    }

    request!(Request, StoreRecipient);

    held!(StoreRecipient);

    message! {
        Response {
            0 => failed_store_recipient: "failed_store_recipient",
        }
        FailedStoreRecipient {
            0 => mchid: "mchid",
            1 => failed_reason: "failed_reason",
        }
    }
}
