//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod print_order_no;

/// `/v3/pay-devices/printers/{device_id}/print-orders`
pub struct PrintOrders {
    pub(crate) node: crate::chain::Node,
}

impl PrintOrders {
    /// `/{print_order_no}`: 打印单号
    pub fn print_order_no(self, value: impl Into<String>) -> print_order_no::PrintOrderNo {
        print_order_no::PrintOrderNo { node: self.node.bind("print_order_no", value) }
    }

    /// 小票机打印 (partner)
    ///
    /// `POST /v3/pay-devices/printers/{device_id}/print-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::printers::device_id::print_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .print_order_no("wx8888888888888888")
    ///     .template_id("pt_02583429616371386640209536")
    ///     .notify_url("https://payapp.weixin.qq.com/callback")
    ///     .variable_list(vec![post::VariableList::new().key("").value("")])
    ///     .table_list(vec![
    ///         post::TableList::new()
    ///             .key("")
    ///             .row_list(vec![post::RowList::new().cell_list(vec!["string".to_owned()])]),
    ///     ]);
    /// client
    ///     .v3()
    ///     .pay_devices()
    ///     .printers()
    ///     .device_id("WINCIE*EIXHRB")
    ///     .print_orders()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/pay-devices/printers/{device_id}/print-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/printers/{device_id}/print-orders")
    }
}

/// 小票机打印
pub mod post {
    use crate::message;

    /// 小票机打印：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("print_order_no"),
            message::optional::<String>("template_id"),
            message::optional::<String>("notify_url"),
            message::optional::<Vec<VariableList>>("variable_list"),
            message::optional::<Vec<TableList>>("table_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 打印单号
        pub fn print_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("print_order_no", value))
        }

        /// 模板ID
        pub fn template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("template_id", value))
        }

        /// 回调通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 变量列表
        #[inline]
        pub fn variable_list(self, value: Vec<VariableList>) -> Self {
            Self(self.0.with("variable_list", value))
        }

        /// 表格变量列表
        #[inline]
        pub fn table_list(self, value: Vec<TableList>) -> Self {
            Self(self.0.with("table_list", value))
        }
    }

    /// 变量列表
    pub struct VariableList(pub(crate) message::Object);

    impl VariableList {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("key"), message::optional::<String>("value")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// Key字段
        pub fn key(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("key", value))
        }

        /// Value值字段
        pub fn value(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("value", value))
        }
    }

    /// 表格变量列表
    pub struct TableList(pub(crate) message::Object);

    impl TableList {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("key"), message::optional::<Vec<RowList>>("row_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// Key字段
        pub fn key(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("key", value))
        }

        /// Value值列表
        #[inline]
        pub fn row_list(self, value: Vec<RowList>) -> Self {
            Self(self.0.with("row_list", value))
        }
    }

    /// Value值列表
    pub struct RowList(pub(crate) message::Object);

    impl RowList {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Vec<String>>("cell_list")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 值列表
        #[inline]
        pub fn cell_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("cell_list", value))
        }
    }

    request!(Request, VariableList, TableList, RowList);

    held!(VariableList, TableList, RowList);
}
