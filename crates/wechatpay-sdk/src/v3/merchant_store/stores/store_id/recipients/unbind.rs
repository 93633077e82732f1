//! 解除门店收款信息绑定 · Unbind store payees
//!
//! `/v3/merchant-store/stores/{store_id}/recipients/unbind`

/// 解除门店收款信息绑定 · Unbind store payees
///
/// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
#[derive(Clone)]
pub struct Unbind {
    pub(crate) node: crate::chain::Node,
}

impl Unbind {
    /// 解除门店收款信息绑定 · Unbind store payees
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
    ///
    /// 解除门店与收款信息的绑定，返回解绑失败的收款信息。模式：普通商户、服务商。
    ///
    /// Unbinds payee information from a store and returns the payees that could not be unbound. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::recipients::unbind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .merchant_store()
    ///     .stores()
    ///     .store_id("20488000")
    ///     .recipients()
    ///     .unbind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::recipients::unbind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .merchant_store()
    ///     .stores()
    ///     .store_id("20488000")
    ///     .recipients()
    ///     .unbind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013948580](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
    #[doc(alias(
        "解除门店收款信息绑定",
        "Unbind store payees",
        "连锁品牌门店",
        "unbind",
        "recipients/unbind"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-store/stores/{store_id}/recipients/unbind", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}/recipients/unbind")
    }
}

/// 解除门店收款信息绑定 · Unbind store payees
pub mod post {

    /// 解除门店收款信息绑定：请求 · Unbind store payees: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 收款门店信息 · Store payee information
        pub store_recipient: Option<Vec<StoreRecipient>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 收款门店信息 · Store payee information
        pub fn store_recipient<M>(
            mut self,
            value: impl crate::IntoList<StoreRecipient, M>,
        ) -> Self {
            self.store_recipient = value.into_list();
            self
        }
    }

    /// 收款门店信息 · Store payee information
    pub struct StoreRecipient {
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 门店收款主体 · Store payee entity
        pub company_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreRecipient {
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 门店收款主体 · Store payee entity
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }
    }

    /// 解除门店收款信息绑定：应答 · Unbind store payees: answer
    #[non_exhaustive]
    pub struct Response {
        /// 收款门店信息 · Failed store payee information
        pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收款门店信息 · Failed store payee information
    #[non_exhaustive]
    pub struct FailedStoreRecipient {
        /// 门店收款商户号 · Store payee merchant ID
        pub mchid: Option<String>,
        /// 绑定当前收款信息失败的原因 · Payee binding failure reason
        pub failed_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, StoreRecipient);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => store_recipient: Optional "store_recipient",
        }
        StoreRecipient {
            0 => mchid: Required "mchid",
            1 => company_name: Optional "company_name",
        }
        Response {
            0 => failed_store_recipient: Optional "failed_store_recipient",
        }
        FailedStoreRecipient {
            0 => mchid: Optional "mchid",
            1 => failed_reason: Optional "failed_reason",
        }
    }
}
