//! `/v3/platsolution/insurance/mch-transfer/reservation/apply`

/// `/v3/platsolution/insurance/mch-transfer/reservation/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理单次预约商家转账 (partner)
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::insurance::mch_transfer::reservation::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .sp_appid("wxf636efh567hg4356")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .out_reservation_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .estimated_date("2019-11-22")
    ///     .estimated_max_amount(400000)
    ///     .exact_amount(100000)
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_real_name("张三")
    ///     .reserve_remark("由于存在收益波动，实际到账资金可能不等于当前金额")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .scene_report_data(
    ///         post::SceneReportData::new()
    ///             .insurance_policy(
    ///                 post::InsurancePolicy::new()
    ///                     .product_registration_no("40058541257")
    ///                     .policy_no("202301011651")
    ///                     .name("养老保险")
    ///                     .withdrawal_no("202310410941")
    ///                     .claim_no("202310410941"),
    ///             ),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .insurance()
    ///     .mch_transfer()
    ///     .reservation()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/insurance/mch-transfer/reservation/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/reservation/apply")
    }
}

/// 受理单次预约商家转账
pub mod post {
    use crate::message;

    enumeration! {
        /// 预约记录状态
        State {
            ACCEPTED = "ACCEPTED",
            CONFIRMED = "CONFIRMED",
            CLOSED = "CLOSED",
        }
    }

    /// 受理单次预约商家转账：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("sp_appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_reservation_no"),
            message::required::<String>("transfer_scene_id"),
            message::required::<String>("estimated_date"),
            message::optional::<crate::Fen>("estimated_max_amount"),
            message::optional::<crate::Fen>("exact_amount"),
            message::optional::<String>("openid"),
            message::optional::<crate::Sensitive>("user_real_name"),
            message::required::<String>("reserve_remark"),
            message::required::<String>("notify_url"),
            message::optional::<SceneReportData>("scene_report_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商AppID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 二级商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户预约单号（必填）
        pub fn out_reservation_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_reservation_no", value))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene_id", value))
        }

        /// 预计最晚转账日期（必填）
        pub fn estimated_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("estimated_date", value))
        }

        /// 预计最大转账金额，单位为分
        pub fn estimated_max_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("estimated_max_amount", value))
        }

        /// 准确转账金额，单位为分
        pub fn exact_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("exact_amount", value))
        }

        /// 收款用户OpenID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 收款用户姓名，加密传输
        pub fn user_real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_real_name", value))
        }

        /// 预约备注（必填）
        pub fn reserve_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reserve_remark", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 场景报备信息
        #[inline]
        pub fn scene_report_data(self, value: SceneReportData) -> Self {
            Self(self.0.with("scene_report_data", value))
        }
    }

    /// 场景报备信息
    pub struct SceneReportData(pub(crate) message::Object);

    impl SceneReportData {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<InsurancePolicy>("insurance_policy")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 保险保单报备信息
        #[inline]
        pub fn insurance_policy(self, value: InsurancePolicy) -> Self {
            Self(self.0.with("insurance_policy", value))
        }
    }

    /// 保险保单报备信息
    pub struct InsurancePolicy(pub(crate) message::Object);

    impl InsurancePolicy {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("product_registration_no"),
            message::required::<String>("policy_no"),
            message::required::<String>("name"),
            message::optional::<String>("withdrawal_no"),
            message::optional::<String>("claim_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 保险产品备案编号（必填）
        pub fn product_registration_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_registration_no", value))
        }

        /// 保险单号（必填）
        pub fn policy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("policy_no", value))
        }

        /// 保险名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 取现单号
        pub fn withdrawal_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("withdrawal_no", value))
        }

        /// 理赔单号
        pub fn claim_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("claim_no", value))
        }
    }

    /// 受理单次预约商家转账：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户预约单号
        pub out_reservation_no: Option<String>,
        /// 微信转账预约单号
        pub reservation_id: Option<String>,
        /// 预约记录受理时间
        pub accept_time: Option<crate::Time>,
        /// 预约记录状态
        pub state: Option<crate::Enumeration<State>>,
        /// 跳转微信支付用户确认预约页的package信息
        pub package_info: Option<String>,
    }

    request!(Request, SceneReportData, InsurancePolicy);

    held!(SceneReportData, InsurancePolicy);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => out_reservation_no: "out_reservation_no",
            2 => reservation_id: "reservation_id",
            3 => accept_time: "accept_time",
            4 => state: "state",
            5 => package_info: "package_info",
        }
    }
}
