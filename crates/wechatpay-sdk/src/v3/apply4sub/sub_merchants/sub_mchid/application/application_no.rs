//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
pub struct ApplicationNo(pub(crate) Node);

impl ApplicationNo {
    /// 查询结算账户修改申请状态 (partner)
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .account_number_rule(get::AccountNumberRule::ACCOUNT_NUMBER_RULE_MASK_V1);
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1511101111")
    ///     .application()
    ///     .application_no("102329389XXXX")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}", rest)
    }
}

/// 查询结算账户修改申请状态
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    );

    enumeration! {
        /// 银行账号展示规则
        AccountNumberRule {
            ACCOUNT_NUMBER_RULE_MASK_V1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
            ACCOUNT_NUMBER_RULE_MASK_V2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
        }
    }

    enumeration! {
        /// 账户类型
        AccountType {
            ACCOUNT_TYPE_BUSINESS = "ACCOUNT_TYPE_BUSINESS",
            ACCOUNT_TYPE_PRIVATE = "ACCOUNT_TYPE_PRIVATE",
        }
    }

    enumeration! {
        /// 审核状态
        VerifyResult {
            AUDIT_SUCCESS = "AUDIT_SUCCESS",
            AUDITING = "AUDITING",
            AUDIT_FAIL = "AUDIT_FAIL",
        }
    }

    /// 查询结算账户修改申请状态：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<Enumeration<AccountNumberRule>>("account_number_rule")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 银行账号展示规则
        pub fn account_number_rule(self, value: impl Into<Enumeration<AccountNumberRule>>) -> Self {
            Self(self.0.with::<Enumeration<AccountNumberRule>>("account_number_rule", value.into()))
        }
    }

    /// 查询结算账户修改申请状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 开户名称
        pub account_name: Option<String>,
        /// 账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 银行账号
        pub account_number: Option<String>,
        /// 审核状态
        pub verify_result: Option<Enumeration<VerifyResult>>,
        /// 审核驳回原因
        pub verify_fail_reason: Option<String>,
        /// 审核结果更新时间
        pub verify_finish_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account_name", &mut self.account_name),
                1 => Named("account_type", &mut self.account_type),
                2 => Named("account_bank", &mut self.account_bank),
                3 => Named("bank_name", &mut self.bank_name),
                4 => Named("bank_branch_id", &mut self.bank_branch_id),
                5 => Named("account_number", &mut self.account_number),
                6 => Named("verify_result", &mut self.verify_result),
                7 => Named("verify_fail_reason", &mut self.verify_fail_reason),
                8 => Named("verify_finish_time", &mut self.verify_finish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
