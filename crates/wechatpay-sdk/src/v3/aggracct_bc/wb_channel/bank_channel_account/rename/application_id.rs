//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
#[derive(Clone)]
pub struct ApplicationId {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationId {
    /// 查询渠道结算银行账户更名申请
    ///
    /// `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::bank_channel_account::rename::application_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900016681").bal_account_no("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .bank_channel_account()
    ///     .rename()
    ///     .application_id("11117742499090086455469010028373")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}")
    }
}

/// 查询渠道结算银行账户更名申请
pub mod get {

    enumeration! {
        /// 变更类型
        ChangeScene {
            SUBJECT_INFO_RENAME = "SUBJECT_INFO_RENAME",
        }
    }

    enumeration! {
        /// 申请单状态
        ApplicationState {
            PROCESSING = "PROCESSING",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 查询渠道结算银行账户更名申请：请求
    pub struct Request {
        /// 目标商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 台账ID，加密传输（必填）
        pub bal_account_no: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 目标商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 台账ID，加密传输（必填）
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }
    }

    /// 查询渠道结算银行账户更名申请：应答
    #[non_exhaustive]
    pub struct Response {
        /// 变更类型
        pub change_scene: ChangeScene,
        /// 微信支付更名受理返回的申请单号
        pub application_id: Option<String>,
        /// 渠道结算银行账户更名外部系统单号
        pub out_request_no: Option<String>,
        /// 目标商户号
        pub mchid: Option<String>,
        /// 台账ID，加密传输
        pub bal_account_no: Option<crate::Sensitive>,
        /// 目标账户名，加密传输
        pub new_account_name: Option<crate::Sensitive>,
        /// 申请单状态
        pub application_state: ApplicationState,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// 失败错误码
        pub fail_code: Option<String>,
        /// 失败原因
        pub fail_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => bal_account_no: Required "bal_account_no",
        }
        Response {
            0 => change_scene: Optional "change_scene",
            1 => application_id: Optional "application_id",
            2 => out_request_no: Optional "out_request_no",
            3 => mchid: Optional "mchid",
            4 => bal_account_no: Optional "bal_account_no",
            5 => new_account_name: Optional "new_account_name",
            6 => application_state: Optional "application_state",
            7 => finish_time: Optional "finish_time",
            8 => fail_code: Optional "fail_code",
            9 => fail_msg: Optional "fail_msg",
        }
    }
}
