//! 受理单次预约商家转账 · Reserve a transfer
//!
//! `/v3/platsolution/mch-transfer/reservation/apply`

/// 受理单次预约商家转账 · Reserve a transfer
///
/// `/v3/platsolution/mch-transfer/reservation/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理单次预约商家转账 · Reserve a transfer
    ///
    /// `POST /v3/platsolution/mch-transfer/reservation/apply`
    ///
    /// 服务商受理一次预约商家转账，填写最晚日期和最大金额，返回跳转用户确认预约页的数据。模式：服务商。
    ///
    /// Reserves a merchant transfer and returns the package that opens the confirmation page for the user. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::reservation::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .out_reservation_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .estimated_date("2019-11-22")
    ///     .reserve_remark("由于存在收益波动，实际到账资金可能不等于当前金额")
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [transfer-reservation/transfer-reservation-apply.html](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
    #[doc(alias(
        "受理单次预约商家转账",
        "Reserve a transfer",
        "商家转账",
        "apply",
        "reservation/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/mch-transfer/reservation/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/reservation/apply")
    }
}

/// 受理单次预约商家转账 · Reserve a transfer
pub mod post {

    enumeration! {
        /// 预约记录状态 · Reservation status
        State {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `CONFIRMED`: 已确认 · Confirmed
            CONFIRMED = "CONFIRMED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 受理单次预约商家转账：请求 · Reserve a transfer: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 服务商AppID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 二级商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户预约单号（必填） · Merchant reservation number (required)
        pub out_reservation_no: Option<String>,
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub transfer_scene_id: Option<String>,
        /// 预计最晚转账日期（必填） · Estimated latest transfer date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_date: Option<String>,
        /// 预计最大转账金额 · Estimated maximum transfer amount
        ///
        /// 单位为分。In fen.
        pub estimated_max_amount: Option<crate::Fen>,
        /// 准确转账金额 · Exact transfer amount
        ///
        /// 单位为分。In fen.
        pub exact_amount: Option<crate::Fen>,
        /// 收款用户OpenID · Payee openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_real_name: Option<crate::Sensitive>,
        /// 预约备注（必填） · Reservation remark (required)
        pub reserve_remark: Option<String>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 场景报备信息 · Scenario report information
        pub scene_report_data: Option<SceneReportData>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 服务商AppID（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 二级商户AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户预约单号（必填） · Merchant reservation number (required)
        pub fn out_reservation_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_reservation_no = value.into_member();
            self
        }

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_scene_id = value.into_member();
            self
        }

        /// 预计最晚转账日期（必填） · Estimated latest transfer date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn estimated_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.estimated_date = value.into_member();
            self
        }

        /// 预计最大转账金额 · Estimated maximum transfer amount
        ///
        /// 单位为分。In fen.
        pub fn estimated_max_amount<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.estimated_max_amount = value.into_member();
            self
        }

        /// 准确转账金额 · Exact transfer amount
        ///
        /// 单位为分。In fen.
        pub fn exact_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.exact_amount = value.into_member();
            self
        }

        /// 收款用户OpenID · Payee openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_real_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.user_real_name = value.into_member();
            self
        }

        /// 预约备注（必填） · Reservation remark (required)
        pub fn reserve_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reserve_remark = value.into_member();
            self
        }

        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 场景报备信息 · Scenario report information
        pub fn scene_report_data<M>(
            mut self,
            value: impl crate::IntoMember<SceneReportData, M>,
        ) -> Self {
            self.scene_report_data = value.into_member();
            self
        }
    }

    /// 场景报备信息 · Scenario report information
    pub struct SceneReportData {
        /// 保险保单报备信息 · Insurance policy report information
        pub insurance_policy: Option<InsurancePolicy>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneReportData {
        /// 保险保单报备信息 · Insurance policy report information
        pub fn insurance_policy<M>(
            mut self,
            value: impl crate::IntoMember<InsurancePolicy, M>,
        ) -> Self {
            self.insurance_policy = value.into_member();
            self
        }
    }

    /// 保险保单报备信息 · Insurance policy report information
    pub struct InsurancePolicy {
        /// 保险产品备案编号（必填） · Insurance product registration number (required)
        pub product_registration_no: Option<String>,
        /// 保险单号（必填） · Insurance policy number (required)
        pub policy_no: Option<String>,
        /// 保险名称（必填） · Insurance name (required)
        pub name: Option<String>,
        /// 取现单号 · Cash-out number
        pub withdrawal_no: Option<String>,
        /// 理赔单号 · Claim number
        pub claim_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl InsurancePolicy {
        /// 保险产品备案编号（必填） · Insurance product registration number (required)
        pub fn product_registration_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.product_registration_no = value.into_member();
            self
        }

        /// 保险单号（必填） · Insurance policy number (required)
        pub fn policy_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.policy_no = value.into_member();
            self
        }

        /// 保险名称（必填） · Insurance name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 取现单号 · Cash-out number
        pub fn withdrawal_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.withdrawal_no = value.into_member();
            self
        }

        /// 理赔单号 · Claim number
        pub fn claim_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.claim_no = value.into_member();
            self
        }
    }

    /// 受理单次预约商家转账：应答 · Reserve a transfer: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户预约单号 · Merchant reservation number
        pub out_reservation_no: Option<String>,
        /// 微信转账预约单号 · WeChat Pay transfer reservation number
        pub reservation_id: Option<String>,
        /// 预约记录受理时间 · Reservation acceptance time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub accept_time: Option<crate::Time>,
        /// 预约记录状态 · Reservation status
        pub state: State,
        /// 跳转微信支付用户确认预约页的package信息 · Reservation confirmation page package
        pub package_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneReportData, InsurancePolicy);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_appid: Optional "sub_appid",
            3 => out_reservation_no: Required "out_reservation_no",
            4 => transfer_scene_id: Required "transfer_scene_id",
            5 => estimated_date: Required "estimated_date",
            6 => estimated_max_amount: Optional "estimated_max_amount",
            7 => exact_amount: Optional "exact_amount",
            8 => openid: Optional "openid",
            9 => user_real_name: Optional "user_real_name",
            10 => reserve_remark: Required "reserve_remark",
            11 => notify_url: Required "notify_url",
            12 => scene_report_data: Optional "scene_report_data",
        }
        SceneReportData {
            0 => insurance_policy: Optional "insurance_policy",
        }
        InsurancePolicy {
            0 => product_registration_no: Required "product_registration_no",
            1 => policy_no: Required "policy_no",
            2 => name: Required "name",
            3 => withdrawal_no: Optional "withdrawal_no",
            4 => claim_no: Optional "claim_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_reservation_no: Optional "out_reservation_no",
            2 => reservation_id: Optional "reservation_id",
            3 => accept_time: Optional "accept_time",
            4 => state: Optional "state",
            5 => package_info: Optional "package_info",
        }
    }
}
