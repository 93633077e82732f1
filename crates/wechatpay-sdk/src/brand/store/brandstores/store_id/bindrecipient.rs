//! 绑定收款商户号 · Bind a payee merchant to a store
//!
//! `/brand/store/brandstores/{store_id}/bindrecipient`

/// 绑定收款商户号 · Bind a payee merchant to a store
///
/// `/brand/store/brandstores/{store_id}/bindrecipient`
#[derive(Clone)]
pub struct Bindrecipient {
    pub(crate) node: crate::chain::Node,
}

impl Bindrecipient {
    /// 绑定收款商户号 · Bind a payee merchant to a store
    ///
    /// `POST /brand/store/brandstores/{store_id}/bindrecipient`
    ///
    /// 品牌为门店绑定收款商户号，填写商户号和收款主体名称，返回绑定状态。模式：品牌。
    ///
    /// Binds a payee merchant ID with its company name to a brand store and returns the binding state. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::store::brandstores::store_id::bindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001").company_name("门店收款主体");
    /// let answer = client
    ///     .brand()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("100000201")
    ///     .bindrecipient()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015782993](https://pay.weixin.qq.com/doc/brand/4015782993)
    #[doc(alias(
        "绑定收款商户号",
        "Bind a payee merchant to a store",
        "品牌门店",
        "bindrecipient",
        "brandstores/bindrecipient"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/store/brandstores/{store_id}/bindrecipient", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/store/brandstores/{store_id}/bindrecipient")
    }
}

/// 绑定收款商户号 · Bind a payee merchant to a store
pub mod post {

    enumeration! {
        /// 收款绑定状态 · Payee binding status
        RecipientState {
            /// `CONFIRMED`: 已确认 · Confirmed
            CONFIRMED = "CONFIRMED",
            /// `ADMIN_REJECTED`: 管理员已拒绝 · Declined by the administrator
            ADMIN_REJECTED = "ADMIN_REJECTED",
            /// `CONFIRMING`: 待确认 · Waiting for confirmation
            CONFIRMING = "CONFIRMING",
            /// `TIMEOUT_REJECTED`: 超时自动拒绝 · Declined by time-out
            TIMEOUT_REJECTED = "TIMEOUT_REJECTED",
        }
    }

    /// 绑定收款商户号：请求 · Bind a payee merchant to a store: request
    pub struct Request {
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub mchid: Option<String>,
        /// 门店收款主体（必填） · Store payee entity (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub company_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 门店收款商户号（必填） · Store payee merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 门店收款主体（必填） · Store payee entity (required)
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }
    }

    /// 绑定收款商户号：应答 · Bind a payee merchant to a store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店收款商户号 · Store payee merchant ID
        pub mchid: Option<String>,
        /// 门店收款主体 · Store payee entity
        pub company_name: Option<String>,
        /// 收款绑定状态 · Payee binding status
        pub recipient_state: RecipientState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => company_name: Required "company_name",
        }
        Response {
            0 => store_id: Optional "store_id",
            1 => mchid: Optional "mchid",
            2 => company_name: Optional "company_name",
            3 => recipient_state: Optional "recipient_state",
        }
    }
}
