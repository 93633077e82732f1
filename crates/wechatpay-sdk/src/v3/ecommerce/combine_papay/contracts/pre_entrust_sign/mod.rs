//! APP方式预签约 · Pre-sign a contract in an app
//!
//! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`

pub mod mini_program;

/// APP方式预签约 · Pre-sign a contract in an app
///
/// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/mini-program`: 小程序方式预签约 · Pre-sign a contract in a Mini Program
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// APP方式预签约 · Pre-sign a contract in an app
    ///
    /// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
    ///
    /// 电商平台为用户在APP内签署合单代扣协议申请预签约ID；APP凭它打开签约页面。模式：服务商。
    ///
    /// Creates a pre-signing ID with which an app opens the signing page of a combined auto-debit contract. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012881608](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
    #[doc(alias(
        "APP方式预签约",
        "Pre-sign a contract in an app",
        "平台收付通 合单代扣",
        "pre-entrust-sign",
        "contracts/pre-entrust-sign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/combine-papay/contracts/pre-entrust-sign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/pre-entrust-sign")
    }
}

/// APP方式预签约 · Pre-sign a contract in an app
pub mod post {

    /// APP方式预签约：请求 · Pre-sign a contract in an app: request
    pub struct Request {
        /// 商户APPID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 委托代扣协议模板Id（必填） · Auto-debit contract template ID (required)
        pub plan_id: Option<i64>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 回调通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 返回app标识 · Whether to return to app
        pub return_app: Option<bool>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户APPID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 委托代扣协议模板Id（必填） · Auto-debit contract template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 回调通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 返回app标识 · Whether to return to app
        pub fn return_app<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.return_app = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }
    }

    /// APP方式预签约：应答 · Pre-sign a contract in an app: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约Id · Pre-contract ID
        pub pre_entrustweb_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 委托代扣协议模板Id · Auto-debit contract template ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => plan_id: Required "plan_id",
            2 => out_contract_code: Required "out_contract_code",
            3 => contract_display_account: Required "contract_display_account",
            4 => notify_url: Required "notify_url",
            5 => return_app: Optional "return_app",
            6 => attach: Optional "attach",
        }
        Response {
            0 => pre_entrustweb_id: Optional "pre_entrustweb_id",
            1 => mchid: Optional "mchid",
            2 => plan_id: Optional "plan_id",
            3 => out_contract_code: Optional "out_contract_code",
        }
    }
}
