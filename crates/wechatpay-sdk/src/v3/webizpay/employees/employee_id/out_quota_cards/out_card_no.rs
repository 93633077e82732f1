//! `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
pub struct OutCardNo(pub(crate) Node);

impl OutCardNo {
    /// 使用商户卡号查询企业支付额度卡 (partner)
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234").sub_mchid("43214321");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .out_quota_cards()
    ///     .out_card_no("out_card_123456")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}", rest)
    }
}

/// 使用商户卡号查询企业支付额度卡
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    );

    enumeration! {
        /// 使用规则
        CardRule {
            SINGLE = "SINGLE",
            MULTIPLE = "MULTIPLE",
        }
    }

    enumeration! {
        /// 退款规则
        RefundRule {
            RETURN = "RETURN",
            NOT_RETURN = "NOT_RETURN",
        }
    }

    enumeration! {
        /// 卡片状态
        CardState {
            ACTIVE = "ACTIVE",
            DISABLED = "DISABLED",
        }
    }

    /// 使用商户卡号查询企业支付额度卡：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sp_mchid"), required::<String>("sub_mchid")];

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
    }

    /// 使用商户卡号查询企业支付额度卡：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// 商户卡号
        pub out_card_no: Option<String>,
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 企业支付卡模板ID
        pub card_template_id: Option<String>,
        /// 使用规则
        pub card_rule: Option<Enumeration<CardRule>>,
        /// 退款规则
        pub refund_rule: Option<Enumeration<RefundRule>>,
        /// 卡片总金额，单位为分
        pub amount: Option<Fen>,
        /// 卡片可用金额，单位为分
        pub remain_amount: Option<Fen>,
        /// 卡片有效期
        pub effective_end_time: Option<Time>,
        /// 卡片生效时间
        pub effective_begin_time: Option<String>,
        /// 卡片状态
        pub card_state: Option<Enumeration<CardState>>,
        /// 卡片名称
        pub card_name: Option<String>,
        /// 失效原因
        pub reason: Option<String>,
        /// 卡片使用时间
        pub card_usage_time: Option<String>,
        /// 卡片关联微信支付订单号
        pub transaction_id: Option<String>,
        /// 卡片失效时间
        pub card_disabled_time: Option<String>,
        /// 卡片备注
        pub card_remark: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_mchid", &mut self.sp_mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("card_no", &mut self.card_no),
                3 => Named("out_card_no", &mut self.out_card_no),
                4 => Named("employee_id", &mut self.employee_id),
                5 => Named("card_template_id", &mut self.card_template_id),
                6 => Named("card_rule", &mut self.card_rule),
                7 => Named("refund_rule", &mut self.refund_rule),
                8 => Named("amount", &mut self.amount),
                9 => Named("remain_amount", &mut self.remain_amount),
                10 => Named("effective_end_time", &mut self.effective_end_time),
                11 => Named("effective_begin_time", &mut self.effective_begin_time),
                12 => Named("card_state", &mut self.card_state),
                13 => Named("card_name", &mut self.card_name),
                14 => Named("reason", &mut self.reason),
                15 => Named("card_usage_time", &mut self.card_usage_time),
                16 => Named("transaction_id", &mut self.transaction_id),
                17 => Named("card_disabled_time", &mut self.card_disabled_time),
                18 => Named("card_remark", &mut self.card_remark),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
