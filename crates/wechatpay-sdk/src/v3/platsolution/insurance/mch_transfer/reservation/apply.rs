//! `/v3/platsolution/insurance/mch-transfer/reservation/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/insurance/mch-transfer/reservation/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/insurance/mch-transfer/reservation/apply", rest)
    }
}

/// 受理单次预约商家转账
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/insurance/mch-transfer/reservation/apply")
            .numbered_by("out_reservation_no");

    enumeration! {
        /// 预约记录状态
        State {
            ACCEPTED = "ACCEPTED",
            CONFIRMED = "CONFIRMED",
            CLOSED = "CLOSED",
        }
    }

    /// 受理单次预约商家转账：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 服务商AppID
        pub sp_appid: Required<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
        /// 商户预约单号
        pub out_reservation_no: Required<String>,
        /// 转账场景ID
        pub transfer_scene_id: Required<String>,
        /// 预计最晚转账日期
        pub estimated_date: Required<String>,
        /// 预计最大转账金额，单位为分
        pub estimated_max_amount: Option<Fen>,
        /// 准确转账金额，单位为分
        pub exact_amount: Option<Fen>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_real_name: Option<Sensitive>,
        /// 预约备注
        pub reserve_remark: Required<String>,
        /// 商户回调地址
        pub notify_url: Required<String>,
        /// 场景报备信息
        pub scene_report_data: Option<SceneReportData>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 服务商AppID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 二级商户AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商户预约单号
        #[inline]
        pub fn out_reservation_no(mut self, value: impl Into<String>) -> Self {
            self.out_reservation_no = Required::set(value.into());
            self
        }

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Required::set(value.into());
            self
        }

        /// 预计最晚转账日期
        #[inline]
        pub fn estimated_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_date = Required::set(value.into());
            self
        }

        /// 预计最大转账金额，单位为分
        #[inline]
        pub fn estimated_max_amount(mut self, value: impl Into<Fen>) -> Self {
            self.estimated_max_amount = Some(value.into());
            self
        }

        /// 准确转账金额，单位为分
        #[inline]
        pub fn exact_amount(mut self, value: impl Into<Fen>) -> Self {
            self.exact_amount = Some(value.into());
            self
        }

        /// 收款用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 收款用户姓名，加密传输
        #[inline]
        pub fn user_real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_real_name = Some(value.into());
            self
        }

        /// 预约备注
        #[inline]
        pub fn reserve_remark(mut self, value: impl Into<String>) -> Self {
            self.reserve_remark = Required::set(value.into());
            self
        }

        /// 商户回调地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 场景报备信息
        #[inline]
        pub fn scene_report_data(mut self, value: SceneReportData) -> Self {
            self.scene_report_data = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_reservation_no", &mut self.out_reservation_no),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("estimated_date", &mut self.estimated_date),
                ("estimated_max_amount", &mut self.estimated_max_amount),
                ("exact_amount", &mut self.exact_amount),
                ("openid", &mut self.openid),
                ("user_real_name", &mut self.user_real_name),
                ("reserve_remark", &mut self.reserve_remark),
                ("notify_url", &mut self.notify_url),
                ("scene_report_data", &mut self.scene_report_data),
            ]);
        }
    }

    /// 场景报备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneReportData {
        /// 保险保单报备信息
        pub insurance_policy: Option<InsurancePolicy>,
    }

    impl SceneReportData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 保险保单报备信息
        #[inline]
        pub fn insurance_policy(mut self, value: InsurancePolicy) -> Self {
            self.insurance_policy = Some(value);
            self
        }
    }

    impl Message for SceneReportData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("insurance_policy", &mut self.insurance_policy)]);
        }
    }

    /// 保险保单报备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InsurancePolicy {
        /// 保险产品备案编号
        pub product_registration_no: Required<String>,
        /// 保险单号
        pub policy_no: Required<String>,
        /// 保险名称
        pub name: Required<String>,
        /// 取现单号
        pub withdrawal_no: Option<String>,
        /// 理赔单号
        pub claim_no: Option<String>,
    }

    impl InsurancePolicy {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 保险产品备案编号
        #[inline]
        pub fn product_registration_no(mut self, value: impl Into<String>) -> Self {
            self.product_registration_no = Required::set(value.into());
            self
        }

        /// 保险单号
        #[inline]
        pub fn policy_no(mut self, value: impl Into<String>) -> Self {
            self.policy_no = Required::set(value.into());
            self
        }

        /// 保险名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 取现单号
        #[inline]
        pub fn withdrawal_no(mut self, value: impl Into<String>) -> Self {
            self.withdrawal_no = Some(value.into());
            self
        }

        /// 理赔单号
        #[inline]
        pub fn claim_no(mut self, value: impl Into<String>) -> Self {
            self.claim_no = Some(value.into());
            self
        }
    }

    impl Message for InsurancePolicy {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("product_registration_no", &mut self.product_registration_no),
                ("policy_no", &mut self.policy_no),
                ("name", &mut self.name),
                ("withdrawal_no", &mut self.withdrawal_no),
                ("claim_no", &mut self.claim_no),
            ]);
        }
    }

    /// 受理单次预约商家转账：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户预约单号
        pub out_reservation_no: Option<String>,
        /// 微信转账预约单号
        pub reservation_id: Option<String>,
        /// 预约记录受理时间
        pub accept_time: Option<String>,
        /// 预约记录状态
        pub state: Option<Enumeration<State>>,
        /// 跳转微信支付用户确认预约页的package信息
        pub package_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_reservation_no", &mut self.out_reservation_no),
                ("reservation_id", &mut self.reservation_id),
                ("accept_time", &mut self.accept_time),
                ("state", &mut self.state),
                ("package_info", &mut self.package_info),
            ]);
        }
    }

    message!(Request, SceneReportData, InsurancePolicy, Response);
}
