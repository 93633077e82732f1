//! `/v3/ecommerce/fund/withdraw`

pub mod out_request_no;
pub mod withdraw_id;

/// `/v3/ecommerce/fund/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// `/{withdraw_id}`: 微信支付提现单号
    pub fn withdraw_id(&self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.bind("withdraw_id", value) }
    }

    /// 账户余额提现 (partner)
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(100)
    ///     .remark("交易提现")
    ///     .bank_memo("微信支付提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("https://weixin.qq.com/a-fake-notify-url");
    /// let answer = client.v3().ecommerce().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/fund/withdraw", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw")
    }
}

/// 账户余额提现
pub mod post {

    enumeration! {
        /// 出款账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 出款账户类型
        ResponseAccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 账户余额提现：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 单笔不超过 8 亿元。At most 800 million yuan per withdrawal
    /// - 系统错误时沿用原单号。Keep the number after a system error
    pub struct Request {
        /// 特约商户号（必填）
        pub sub_mchid: Option<String>,
        /// 商户提现单号（必填）
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 出款账户类型
        pub account_type: AccountType,
        /// 提现结果通知地址
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户提现单号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 提现金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 提现备注
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 银行附言
        pub fn bank_memo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_memo = value.into_member();
            self
        }

        /// 出款账户类型
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 提现结果通知地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 账户余额提现：应答
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 出款账户类型
        pub account_type: ResponseAccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_request_no: Required "out_request_no",
            2 => amount: Required "amount",
            3 => remark: Optional "remark",
            4 => bank_memo: Optional "bank_memo",
            5 => account_type: Optional "account_type",
            6 => notify_url: Optional "notify_url",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => withdraw_id: Optional "withdraw_id",
            2 => out_request_no: Optional "out_request_no",
            3 => account_type: Optional "account_type",
        }
    }
}
